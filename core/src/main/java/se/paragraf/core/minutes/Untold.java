// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.paragraf.core.internal.document.tool.Words;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Note;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.PropositionOrder;
import se.paragraf.model.minutes.Reservation;
import se.paragraf.model.minutes.Vote;
import se.paragraf.model.text.PlainText;

/**
 * What a paragraph records beside its text. Minutes that were read from a text tell it there already; saying it again
 * would make two records of one event. Of a paragraph that nobody changes meanwhile; for one thread.
 */
public final class Untold {

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

    /**
     * Looks into a paragraph.
     *
     * @param paragraph the paragraph
     * @return what its text leaves out
     */
    public static Untold of(Paragraph paragraph) {
        return new Untold(paragraph);
    }

    /**
     * The votes.
     *
     * @return all of them, or none where the text speaks of a vote
     */
    public List<Vote> votes() {
        return paragraph.getVotes().isEmpty() || says(VOTE) ? List.of() : paragraph.getVotes();
    }

    /**
     * The reservations.
     *
     * @return those whose author the text does not name with one
     */
    public List<Reservation> reservations() {
        return paragraph.getReservations().stream()
                .filter(reservation -> !tells(reservation.getName(), "reserv"))
                .toList();
    }

    /**
     * The disqualifications.
     *
     * @return those of whom the text does not say it
     */
    public List<Disqualification> disqualifications() {
        return paragraph.getDisqualifications().stream()
                .filter(disqualification -> !tells(disqualification.getName(), "jäv"))
                .toList();
    }

    /**
     * Who presented the matter.
     *
     * @return the name as written; empty if there is none or the text has it
     */
    public String presenter() {
        String presenter = paragraph.getPresenter();
        return !Words.areIn(presenter) || tells(presenter, "") ? "" : presenter;
    }

    /**
     * Whether the doors were closed.
     *
     * @return true if they were and the text does not say so
     */
    public boolean isBehindClosedDoors() {
        return paragraph.isClosedDoors() && !says(CLOSED);
    }

    /**
     * The proposals.
     *
     * @return those that the text does not quote
     */
    public List<Proposal> proposals() {
        return paragraph.getProposals().stream()
                .filter(proposal -> !quotes(proposal.getText(), proposal.getClauses()))
                .toList();
    }

    /**
     * The order in which proposals were put to the vote.
     *
     * @return the words; empty if there are none or the text has them
     */
    public String proposition() {
        PropositionOrder proposition = paragraph.getProposition();
        return proposition == null || quotes(proposition.getText(), List.of()) ? "" : proposition.getText();
    }

    /**
     * The notes and statements.
     *
     * @return those that the text does not quote
     */
    public List<Note> notes() {
        return paragraph.getNotes().stream()
                .filter(note -> !quotes(note.getText(), List.of()))
                .toList();
    }

    /**
     * What somebody was told to do.
     *
     * @return the assignments that the text does not quote
     */
    public List<Assignment> assignments() {
        return paragraph.getAssignments().stream()
                .filter(assignment -> !quotes(assignment.getText(), List.of()))
                .toList();
    }

    /**
     * To whom the decision is sent.
     *
     * @return the receivers that the text does not name as such
     */
    public List<String> recipients() {
        return paragraph.getRecipients().stream()
                .filter(recipient ->
                        Words.areIn(recipient) && !(says(SENT) && letters().contains(letters(recipient))))
                .toList();
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
