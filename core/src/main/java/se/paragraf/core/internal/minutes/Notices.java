// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.minutes;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/**
 * The notices of a meeting as the contract lists them.
 *
 * @param rest the one about all paragraphs that no other is about; nothing is stated in it where there is none
 * @param separate those about paragraphs that were adjusted at once, and any further ones
 * @param restExpected false if the separate ones are about every paragraph and nothing is left for the rest
 */
public record Notices(Notice rest, List<Notice> separate, boolean restExpected) {

    public static Notices of(Meeting meeting) {
        List<Notice> separate = new ArrayList<>(meeting.getNotices());
        Notice rest = separate.stream()
                .filter(notice -> notice.getParagraphs().isEmpty())
                .findFirst()
                .orElse(null);
        separate.remove(rest);
        if (rest != null) {
            return new Notices(rest, List.copyOf(separate), true);
        }
        boolean uncovered = separate.isEmpty()
                || meeting.getParagraphs().stream().anyMatch(paragraph -> !isCovered(paragraph, separate));
        return new Notices(MinutesFactory.eINSTANCE.createNotice(), List.copyOf(separate), uncovered);
    }

    private static boolean isCovered(Paragraph paragraph, List<Notice> notices) {
        return notices.stream()
                .flatMap(notice -> NumberSpan.of(notice.getParagraphs()).stream())
                .anyMatch(span -> span.contains(paragraph.getNumber()));
    }
}
