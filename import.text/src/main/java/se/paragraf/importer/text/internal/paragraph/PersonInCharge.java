// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Assignment;

/** Finds what is to be done where the one in charge is named behind it: "Boka lokal. Ansvarig: Bo Ek. Klart: 1 maj 2024". */
final class PersonInCharge {

    private static final Pattern CHARGE = Words.pattern("^(?:(" + any("åtgärd", "att göra")
            + "|uppgift|aktivitet|uppdrag)\\h*:\\h*)?(.{3,300}?)[.,;]?\\h*[\\h(](?:ansvarig(?:a|t)?|ansvar|"
            + any("utförare")
            + ")(?:\\h*(?::|" + any("är") + ")\\h*|\\h+)(" + Undertakings.WHO
            + ")\\)?[.,;]?(?:\\h+(?:klart?|senast|deadline|slutdatum|klart?\\h+senast)\\h*:?\\h*([^.;]{4,40}))?\\.?$");
    /** What is to be done begins with its verb: "Boka lokal", "Se över avtalet". */
    private static final Pattern TO_DO =
            Words.pattern("^(?:(?-i:\\p{Lu}\\p{Ll}+a)|se|ge|be|ta|" + any("få", "gå", "slå") + ")\\h");

    private PersonInCharge() {}

    static Optional<Assignment> in(Passage passage) {
        if (!passage.text().contains("nsvar") && !passage.text().contains("tförare")) {
            return Optional.empty();
        }
        Matcher charge = CHARGE.matcher(passage.text());
        if (!charge.matches()) {
            return Optional.empty();
        }
        String what = charge.group(2).strip();
        boolean toDo = charge.group(1) != null
                || passage.is(Form.ITEM)
                || TO_DO.matcher(what).find();
        if (!toDo || Sentences.of(what).size() > 1) {
            return Optional.empty();
        }
        Optional<Assignment> found = AssignmentFinder.assignment(charge.group(3), what);
        String when = charge.group(charge.groupCount());
        if (when != null) {
            found.ifPresent(assignment -> {
                assignment.setDueAsWritten(when.strip());
                Dates.first(when).ifPresent(assignment::setDue);
            });
        }
        return found;
    }
}
