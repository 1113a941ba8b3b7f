// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Posting;

/** Gives each board the days that stand behind its name, or else those of the whole notice. */
final class BoardDays {

    private static final List<EAttribute> REMOVAL = List.of(
            MinutesPackage.Literals.POSTING__REMOVED_ON,
            MinutesPackage.Literals.POSTING__LAST_VISIBLE_DAY,
            MinutesPackage.Literals.POSTING__EARLIEST_REMOVAL,
            MinutesPackage.Literals.POSTING__REMOVED_LABEL);
    private static final List<EAttribute> APPEAL = List.of(MinutesPackage.Literals.POSTING__STATED_APPEAL_END);

    private BoardDays() {}

    /**
     * The postings of a notice.
     *
     * @param text the notice
     * @param boards finds the owners of boards
     * @param listed those that it names without days of their own
     * @param days the days of the notice as a whole
     */
    static List<Posting> postings(String text, Boards boards, List<String> listed, NoticeDates days) {
        Map<String, Posting> own = own(text, boards.mentions(text));
        if (own.size() > 1) {
            share(days.posting(null), own.values());
            List<Posting> all = new ArrayList<>(own.values());
            listed.stream()
                    .filter(board -> !own.containsKey(board))
                    .map(BoardDays::posting)
                    .forEach(all::add);
            return all;
        }
        if (!listed.isEmpty()) {
            return listed.stream().map(days::posting).toList();
        }
        Posting unnamed = days.posting(null);
        return isDated(unnamed) ? List.of(unnamed) : List.of();
    }

    private static Posting posting(String board) {
        return new NoticeDates("").posting(board);
    }

    /** The boards whose day of posting stands between their name and the next, under the words that lead to it. */
    private static Map<String, Posting> own(String text, List<Boards.Mention> mentions) {
        Map<String, Posting> own = new LinkedHashMap<>();
        String lead = null;
        for (int i = 0; i < mentions.size(); i++) {
            Boards.Mention mention = mentions.get(i);
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
            int lineEnd = text.indexOf('\n', mention.end());
            int end = lineEnd < 0 ? next : Math.min(next, lineEnd);
            String after = text.substring(mention.end(), end);
            if (Dates.first(after).isEmpty()) {
                continue;
            }
            if (lead == null) {
                lead = lead(text, mention.start());
            }
            Posting posting = new NoticeDates(lead + after).posting(mention.board());
            if (posting.getPostedOn() != null) {
                own.putIfAbsent(mention.board(), posting);
            }
        }
        return own;
    }

    /** The words between the last date and the first board that has one: the heads of a table, or of a list. */
    private static String lead(String text, int end) {
        String before = text.substring(0, end);
        List<Dates.Found> dates = Dates.in(before);
        int start = dates.isEmpty() ? 0 : dates.get(dates.size() - 1).end();
        return before.substring(start);
    }

    /** A day that the notice tells of no board by itself holds for all. */
    private static void share(Posting whole, Collection<Posting> all) {
        for (List<EAttribute> days : List.of(REMOVAL, APPEAL)) {
            if (all.stream().noneMatch(posting -> days.stream().anyMatch(posting::eIsSet))) {
                days.forEach(day -> all.forEach(posting -> posting.eSet(day, whole.eGet(day))));
            }
        }
    }

    private static boolean isDated(Posting posting) {
        return Stream.of(
                        posting.getPostedOn(),
                        posting.getRemovedOn(),
                        posting.getLastVisibleDay(),
                        posting.getEarliestRemoval(),
                        posting.getStatedAppealEnd())
                .anyMatch(Objects::nonNull);
    }
}
