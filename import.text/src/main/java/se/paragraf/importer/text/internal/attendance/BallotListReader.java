// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Vote;

/**
 * Reads how each one voted in a list that stands outside the paragraph of the vote: a column of the table of those
 * present, or a table of its own. The list goes with the vote that its head names, or the only one; where its figures
 * differ from those of the vote it is left alone.
 */
public final class BallotListReader implements PartReader {

    private static final Pattern NUMBER = Pattern.compile("§\\h*(\\d{1,4})(?!\\d|\\h*[-–—,]\\h*\\d|\\h+och)");
    private static final Pattern MARK = Pattern.compile("(?i)[x×1✓✔√•*]");
    private static final Pattern NAME_END = Pattern.compile("\\h*[,(\\t].*");
    private static final Pattern TURNED = Pattern.compile("^([^,]+),\\h*([^,(\\t]+).*");
    private static final int ABOVE = 3;
    private static final int MOST_LINES = 3000;

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        List<Line> all = lines.all();
        int start = outline.start(lines);
        read(all.subList(0, Math.min(start - 1, MOST_LINES)), lines, meeting);
        if (!outline.isEmpty()) {
            int last =
                    outline.headings().get(outline.headings().size() - 1).last().number();
            read(all.subList(Math.max(last, all.size() - MOST_LINES), all.size()), lines, meeting);
        }
    }

    private static void read(List<Line> part, Lines lines, Meeting meeting) {
        for (int i = 0; i < part.size(); i++) {
            Optional<RollTable> found = RollTable.at(part, i);
            if (found.isPresent() && found.get().columns().contains(TableColumn.VOTE)) {
                RollTable table = found.get();
                String above = above(part, i);
                if (columns(table, above, meeting)) {
                    table.lines().forEach(lines::claim);
                }
                i += table.lines().size() - 1;
            }
        }
    }

    private static String above(List<Line> part, int head) {
        StringBuilder above = new StringBuilder();
        for (int i = Math.max(0, head - ABOVE); i < head; i++) {
            above.append(part.get(i).text()).append('\n');
        }
        return above.toString();
    }

    /** Each column that says yes or no for itself is the list of one vote; columns of marks are one list together. */
    private static boolean columns(RollTable table, String above, Meeting meeting) {
        boolean any = false;
        List<BallotChoice> marked = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            boolean votes = table.columns().get(i) == TableColumn.VOTE;
            marked.add(votes ? choice(table.heads().get(i).text()) : null);
            if (votes && marked.get(i) == null) {
                List<BallotChoice> own = new ArrayList<>(marked);
                own.replaceAll(other -> null);
                int column = i;
                any |= vote(table.heads().get(i).text(), above, meeting)
                        .filter(vote -> give(vote, ballots(table, column, own)))
                        .isPresent();
            }
        }
        if (marked.stream().anyMatch(choice -> choice != null)) {
            any |= vote(above, "", meeting)
                    .filter(vote -> give(vote, ballots(table, -1, marked)))
                    .isPresent();
        }
        return any;
    }

    private static List<Ballot> ballots(RollTable table, int column, List<BallotChoice> marked) {
        List<Ballot> ballots = new ArrayList<>();
        boolean turned = table.isTurned();
        for (RollTable.Row row : table.rows()) {
            BallotChoice choice = column >= 0 ? choice(row.texts()[column]) : marked(row, marked);
            String name = name(table, row, turned);
            if (choice != null && name != null) {
                Ballot ballot = MinutesFactory.eINSTANCE.createBallot();
                ballot.setName(name);
                ballot.setChoice(choice);
                ballots.add(ballot);
            }
        }
        return ballots;
    }

    private static BallotChoice marked(RollTable.Row row, List<BallotChoice> marked) {
        BallotChoice choice = null;
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i) != null && MARK.matcher(row.texts()[i]).matches()) {
                if (choice != null) {
                    return null;
                }
                choice = marked.get(i);
            }
        }
        return choice;
    }

    private static String name(RollTable table, RollTable.Row row, boolean turned) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).isName() && !row.texts()[i].isEmpty()) {
                Matcher parts = TURNED.matcher(row.texts()[i]);
                String name = turned && parts.matches()
                        ? parts.group(2).strip() + " " + parts.group(1).strip()
                        : NAME_END.matcher(row.texts()[i]).replaceFirst("");
                return PersonName.matches(name) ? name : null;
            }
        }
        return null;
    }

    private static Optional<Vote> vote(String head, String above, Meeting meeting) {
        Matcher number = NUMBER.matcher(head);
        if (!number.find()) {
            number = NUMBER.matcher(above);
            if (!number.find()) {
                return only(meeting.getParagraphs().stream().flatMap(paragraph -> paragraph.getVotes().stream()));
            }
        }
        int wanted = Integer.parseInt(number.group(1));
        return only(meeting.getParagraphs().stream()
                .filter(paragraph -> paragraph.getNumber() == wanted)
                .flatMap(paragraph -> paragraph.getVotes().stream()));
    }

    private static Optional<Vote> only(Stream<Vote> votes) {
        List<Vote> all = votes.limit(2).toList();
        return all.size() == 1 && all.get(0).getBallots().isEmpty() ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean give(Vote vote, List<Ballot> ballots) {
        boolean fits = !ballots.isEmpty()
                && fits(vote.getYes(), ballots, BallotChoice.YES)
                && fits(vote.getNo(), ballots, BallotChoice.NO)
                && fits(vote.getAbstained(), ballots, BallotChoice.ABSTAIN);
        if (fits) {
            vote.getBallots().addAll(ballots);
        }
        return fits;
    }

    private static boolean fits(Integer count, List<Ballot> ballots, BallotChoice choice) {
        return count == null
                || ballots.stream()
                                .filter(ballot -> ballot.getChoice() == choice)
                                .count()
                        == count;
    }

    private static BallotChoice choice(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("ja")) {
            return BallotChoice.YES;
        }
        if (word.startsWith("nej")) {
            return BallotChoice.NO;
        }
        return word.startsWith("avst") ? BallotChoice.ABSTAIN : null;
    }
}
