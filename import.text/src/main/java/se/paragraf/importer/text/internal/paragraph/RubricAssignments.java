// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Assignment;

/** Reads what stands under the rubric of assignments: "Bo Ek tar fram en plan." */
final class RubricAssignments {

    private static final Pattern DOES = Words.pattern("^(?-i:(\\p{Lu}))([^.:;]{1,60}?)\\h+(?:ska(?:ll)?\\h+)?"
            + "(?-i:(\\p{Ll}+(?:ar|er|år|ör|a|å)\\h.*|\\p{Ll}+(?:ar|er|år|ör|a)))$");
    private static final Pattern FOR = Words.pattern("^(?:till|åt)\\h+([^.:;]{1,60}?)(?::|\\h+att)\\h+(.+)$");
    private static final Pattern TO_DO = Words.pattern("^att\\h+(.+)$");
    private static final Pattern LABELLED = Words.pattern("^([^.:;]{1,60}):\\h+(?:att\\h+)?(.+)$");
    private static final Pattern IN_CHARGE = Words.pattern("\\b(?:ansvarig|ansvar|utförare)\\h*:\\h*([^.;:,]{2,60})");

    /** When it is to be done, on a line of its own below what is to be done. */
    private static final Pattern DUE = Words.pattern("^(?:senast|klart?|deadline|slutdatum)\\h*:\\h*");

    private RubricAssignments() {}

    /** True where a line says when an assignment is to be done, and stands alone therefore. */
    static boolean startsLine(String line) {
        return DUE.matcher(line).find();
    }

    /** Adds the day that a line says to the assignment above it; false if the line says none. */
    static boolean addDue(String line, Assignment assignment) {
        Matcher due = DUE.matcher(line);
        if (!due.find()) {
            return false;
        }
        String day = line.substring(due.end()).strip();
        Dates.first(day).ifPresent(assignment::setDue);
        assignment.setDueAsWritten(day);
        return true;
    }

    /** What stands under a rubric that names to whom it is given. */
    static Optional<Assignment> under(NamedRubric rubric, String text) {
        Matcher bare = TO_DO.matcher(text);
        return AssignmentFinder.assignment(rubric.who(), bare.matches() ? bare.group(1) : text);
    }

    static List<Assignment> in(String text) {
        List<Assignment> assignments = new ArrayList<>();
        Matcher charge = IN_CHARGE.matcher(text);
        String everybody = charge.find() ? charge.group(1).strip() : "";
        for (String sentence : Sentences.of(text)) {
            if (!IN_CHARGE.matcher(sentence).lookingAt()) {
                sentence(sentence, everybody).ifPresent(assignments::add);
            }
        }
        return assignments;
    }

    private static Optional<Assignment> sentence(String sentence, String everybody) {
        Optional<Assignment> spelled = AssignmentFinder.in(sentence);
        if (spelled.isPresent()) {
            return spelled;
        }
        Matcher bare = TO_DO.matcher(sentence);
        if (bare.matches()) {
            return AssignmentFinder.assignment(everybody, bare.group(1));
        }
        for (Pattern pattern : List.of(FOR, LABELLED)) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.matches()) {
                return AssignmentFinder.assignment(matcher.group(1), matcher.group(2));
            }
        }
        Matcher does = DOES.matcher(sentence.replaceFirst("\\.$", ""));
        return does.matches()
                ? AssignmentFinder.assignment(does.group(1) + does.group(2), does.group(3))
                : AssignmentFinder.assignment(everybody, sentence);
    }
}
