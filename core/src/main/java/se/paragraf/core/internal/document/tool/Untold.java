// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.PropositionOrder;
import se.paragraf.model.text.PlainText;

/**
 * What a paragraph records beside its text. Minutes that were read from a text tell it there already; saying it again
 * would make two records of one event.
 */
final class Untold {

    private static final List<String> VOTE = List.of("omröst", "rösta", "röster", "votering");
    private static final List<String> CLOSED = List.of("stängda dörrar", "lyckta dörrar");
    private static final List<String> SENT = List.of("skicka", "expedier", "delge", "utdrag");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Paragraph paragraph;

    /** The text in lower case; null until it is asked for, which few paragraphs do. */
    private String body;

    /** Nothing but the letters and digits of it; null until they are asked for. */
    private String letters;

    private Untold(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    static Map<String, Object> of(Paragraph paragraph) {
        return new Untold(paragraph).map();
    }

    private Map<String, Object> map() {
        Map<String, Object> untold = new HashMap<>();
        untold.put("votes", paragraph.getVotes().isEmpty() || says(VOTE) ? List.of() : paragraph.getVotes());
        untold.put(
                "reservations",
                paragraph.getReservations().stream()
                        .filter(reservation -> !tells(reservation.getName(), "reserv"))
                        .toList());
        untold.put(
                "disqualifications",
                paragraph.getDisqualifications().stream()
                        .filter(disqualification -> !tells(disqualification.getName(), "jäv"))
                        .toList());
        untold.put(
                "presenter",
                !Words.areIn(paragraph.getPresenter()) || tells(paragraph.getPresenter(), "")
                        ? ""
                        : paragraph.getPresenter());
        untold.put("closedDoors", paragraph.isClosedDoors() && !says(CLOSED));
        untold.put(
                "proposals",
                paragraph.getProposals().stream()
                        .filter(proposal -> !quotes(proposal.getText(), proposal.getClauses()))
                        .toList());
        PropositionOrder proposition = paragraph.getProposition();
        untold.put(
                "proposition",
                proposition == null || quotes(proposition.getText(), List.of()) ? "" : proposition.getText());
        untold.put(
                "notes",
                paragraph.getNotes().stream()
                        .filter(note -> !quotes(note.getText(), List.of()))
                        .toList());
        untold.put(
                "assignments",
                paragraph.getAssignments().stream()
                        .filter(assignment -> !quotes(assignment.getText(), List.of()))
                        .toList());
        untold.put(
                "recipients",
                paragraph.getRecipients().stream()
                        .filter(recipient -> Words.areIn(recipient)
                                && !(says(SENT) && letters().contains(letters(recipient))))
                        .toList());
        return untold;
    }

    private String body() {
        if (body == null) {
            body = BLANK.matcher(PlainText.of(paragraph.getBody()))
                    .replaceAll(" ")
                    .toLowerCase(Locale.ROOT);
        }
        return body;
    }

    private String letters() {
        if (letters == null) {
            letters = letters(body());
        }
        return letters;
    }

    /** Whether the text has any of the words. */
    private boolean says(List<String> words) {
        return words.stream().anyMatch(body()::contains);
    }

    /** Whether the text has the words, or each of the clauses; line ends, hyphens and signs set aside. */
    private boolean quotes(String text, List<String> clauses) {
        return Words.areIn(text)
                ? letters().contains(letters(text))
                : clauses.stream().allMatch(clause -> letters().contains(letters(clause)));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether the text has the word and the surname. */
    private boolean tells(String name, String word) {
        if (!body().contains(word)) {
            return false;
        }
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return body().contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }
}
