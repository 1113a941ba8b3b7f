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

    private static final Pattern VOTE =
            Pattern.compile("omröst|rösta|röster|votering", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLOSED =
            Pattern.compile("stängda dörrar|lyckta dörrar", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENT =
            Pattern.compile("skicka|expedier|delge|utdrag", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Untold() {}

    static Map<String, Object> of(Paragraph paragraph) {
        String body =
                BLANK.matcher(PlainText.of(paragraph.getBody())).replaceAll(" ").toLowerCase(Locale.ROOT);
        String letters = letters(body);
        Map<String, Object> untold = new HashMap<>();
        untold.put("votes", VOTE.matcher(body).find() ? List.of() : paragraph.getVotes());
        untold.put(
                "reservations",
                paragraph.getReservations().stream()
                        .filter(reservation -> !tells(body, reservation.getName(), "reserv"))
                        .toList());
        untold.put(
                "disqualifications",
                paragraph.getDisqualifications().stream()
                        .filter(disqualification -> !tells(body, disqualification.getName(), "jäv"))
                        .toList());
        untold.put(
                "presenter",
                !Words.areIn(paragraph.getPresenter()) || tells(body, paragraph.getPresenter(), "")
                        ? ""
                        : paragraph.getPresenter());
        untold.put(
                "closedDoors",
                paragraph.isClosedDoors() && !CLOSED.matcher(body).find());
        untold.put(
                "proposals",
                paragraph.getProposals().stream()
                        .filter(proposal -> !quotes(letters, proposal.getText(), proposal.getClauses()))
                        .toList());
        PropositionOrder proposition = paragraph.getProposition();
        untold.put(
                "proposition",
                proposition == null || quotes(letters, proposition.getText(), List.of()) ? "" : proposition.getText());
        untold.put(
                "notes",
                paragraph.getNotes().stream()
                        .filter(note -> !quotes(letters, note.getText(), List.of()))
                        .toList());
        untold.put(
                "assignments",
                paragraph.getAssignments().stream()
                        .filter(assignment -> !quotes(letters, assignment.getText(), List.of()))
                        .toList());
        untold.put(
                "recipients",
                paragraph.getRecipients().stream()
                        .filter(recipient -> Words.areIn(recipient)
                                && !(SENT.matcher(body).find() && letters.contains(letters(recipient))))
                        .toList());
        return untold;
    }

    /** Whether the text has the words, or each of the clauses; line ends, hyphens and signs set aside. */
    private static boolean quotes(String letters, String text, List<String> clauses) {
        return Words.areIn(text)
                ? letters.contains(letters(text))
                : clauses.stream().allMatch(clause -> letters.contains(letters(clause)));
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
    private static boolean tells(String body, String name, String word) {
        if (!body.contains(word)) {
            return false;
        }
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return body.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }
}
