// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Reservation;

/** Finds who reserves himself against a decision, and who is disqualified. */
final class StatementFinder {

    private static final Pattern RESERVES =
            Words.pattern("\\breserverar\\h+sig\\b|\\breserverade\\h+sig\\b|\\breservation\\b.{0,40}\\b(?:"
                    + any("från", "anmäls", "anmäler", "anmälde", "lämnas", "lämnar", "lämnade") + ")");
    private static final Pattern DISQUALIFIED =
            Words.pattern("\\b" + any("jäv", "jävig", "jäviga", "jävssituation") + "\\b");
    private static final Pattern NOBODY =
            Words.pattern("\\b(?:ingen|inget|inga)\\b.{0,40}\\b" + any("jäv", "jävig", "jäviga")
                    + "\\b|\\b(?:inte|ej)\\h+(?:\\S+\\h+)?" + any("jäv", "jävig", "jäviga") + "\\b");

    private static final Pattern HEADED =
            Words.pattern("(?:" + any("reservation", "jäv") + "\\b)\\h*(?:[,:–-]|från|av|för)\\h*.*");

    private static final Pattern LEAVES = Words.pattern(
            "\\b(?:" + any("lämnar", "lämnade", "lämnat")
                    + ")\\h+(?:\\p{L}+\\h+)?(?:rummet|lokalen|sammanträdet|"
                    + any("mötet", "salen", "sammanträdesrummet", "möteslokalen")
                    + "|sin\\h+plats)|\\bavlägsna(?:r|de)\\h+sig\\b|\\b(?:inte|ej)\\h+(?:närvarande|i\\h+(?:rummet|lokalen))\\b");
    private static final Pattern REASON = Words.pattern(
            "\\b(?:" + any("på grund av", "med anledning av") + "|p\\.?\\h?g\\.?\\h?a\\.?|eftersom|" + any("då")
                    + ")\\h+([^.;]{3,200}?)(?=\\h+och\\h+" + any("lämnar", "lämnade", "deltar", "deltog") + "|[.;]|$)");
    private static final Pattern FAVOUR = Words.pattern("\\btill\\h+" + any("förmån för", "stöd för") + "\\b");
    private static final Pattern SAME_PERSON = Words.pattern("^(?:han|hon|hen|de|båda|ledamoten|ledamöterna)\\b.*");

    private StatementFinder() {}

    static void read(List<Passage> passages, Paragraph paragraph) {
        Rubric scope = null;
        String head = "";
        for (Passage passage : passages) {
            if (passage.is(Form.SUBHEADING)) {
                scope = Rubric.of(passage.text()).orElse(null);
                head = HEADED.matcher(passage.text()).matches() ? passage.text() : "";
                continue;
            }
            if (!head.isEmpty() && underHead(head, passage, paragraph)) {
                continue;
            }
            Rubric here = Rubric.inline(passage.text()).orElse(scope);
            if (here == Rubric.RESERVATION) {
                underRubric(passage, paragraph);
                continue;
            }
            for (String sentence : Sentences.of(passage.text())) {
                if (RESERVES.matcher(sentence).find()) {
                    reserving(sentence).forEach(name -> reservation(name, sentence, passage, paragraph));
                } else if (DISQUALIFIED.matcher(sentence).find()
                        && !NOBODY.matcher(sentence).find()) {
                    PersonNames.in(sentence).forEach(name -> disqualification(name, sentence, passage, paragraph));
                } else if (LEAVES.matcher(sentence).find()) {
                    leave(sentence, paragraph);
                }
            }
        }
    }

    /** Under a subheading that names who reserves himself or is disqualified; false if it names nobody. */
    private static boolean underHead(String head, Passage passage, Paragraph paragraph) {
        List<String> names = PersonNames.in(head);
        for (String name : names) {
            if (DISQUALIFIED.matcher(head).find()) {
                disqualification(name, passage.text(), passage, paragraph);
            } else {
                reservation(name, passage.text(), passage, paragraph);
            }
        }
        return !names.isEmpty();
    }

    /** What stands under the rubric belongs to the one named last; text without a new name goes on with it. */
    private static void underRubric(Passage passage, Paragraph paragraph) {
        List<String> names = List.of();
        StringBuilder text = new StringBuilder();
        List<String> sentences = Sentences.of(passage.text().substring(Rubric.inlineEnd(passage.text())));
        boolean says = sentences.stream()
                .anyMatch(sentence -> RESERVES.matcher(sentence).find());
        for (String sentence : sentences) {
            boolean opens = says ? RESERVES.matcher(sentence).find() : text.isEmpty();
            List<String> here = opens ? reserving(sentence) : List.of();
            if (!here.isEmpty()) {
                if (!names.isEmpty()) {
                    reserved(names, text.toString(), passage, paragraph);
                    text.setLength(0);
                }
                names = here;
            }
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
        reserved(names, text.toString(), passage, paragraph);
    }

    private static void reserved(List<String> names, String text, Passage passage, Paragraph paragraph) {
        List<Reservation> reservations = paragraph.getReservations();
        if (!names.isEmpty()) {
            names.forEach(name -> reservation(name, text, passage, paragraph));
        } else if (!reservations.isEmpty()) {
            Reservation last = reservations.get(reservations.size() - 1);
            last.setText(last.getText() + "\n" + text);
        } else if (!text.isEmpty()) {
            reservation(null, text, passage, paragraph);
        }
    }

    /** Who reserves himself; in whose favour he does so is named behind. */
    private static List<String> reserving(String sentence) {
        Matcher favour = FAVOUR.matcher(sentence);
        return PersonNames.in(favour.find() ? sentence.substring(0, favour.start()) : sentence);
    }

    /** A sentence of its own says that somebody disqualified went out. */
    private static void leave(String sentence, Paragraph paragraph) {
        List<String> names = PersonNames.in(sentence);
        paragraph.getDisqualifications().stream()
                .filter(out -> names.contains(out.getName())
                        || names.isEmpty() && SAME_PERSON.matcher(sentence).matches())
                .forEach(out -> out.setLeftRoom(true));
    }

    private static void reservation(String name, String text, Passage passage, Paragraph paragraph) {
        Reservation reservation = Traces.trace(MinutesFactory.eINSTANCE.createReservation(), passage);
        reservation.setName(name);
        reservation.setText(text);
        paragraph.getReservations().add(reservation);
    }

    private static void disqualification(String name, String text, Passage passage, Paragraph paragraph) {
        boolean known = paragraph.getDisqualifications().stream().anyMatch(other -> name.equals(other.getName()));
        if (!known) {
            Disqualification disqualification =
                    Traces.trace(MinutesFactory.eINSTANCE.createDisqualification(), passage);
            disqualification.setName(name);
            disqualification.setText(text);
            disqualification.setLeftRoom(LEAVES.matcher(text).find());
            Matcher reason = REASON.matcher(text);
            disqualification.setReason(reason.find() ? reason.group(1).strip() : null);
            paragraph.getDisqualifications().add(disqualification);
        }
    }
}
