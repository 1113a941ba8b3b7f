// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Rectification;

/** The check sums of what an adjustment covers; long minutes are written once for however many signed them. */
final class AdjustedText {

    private final Meeting meeting;
    private final Adjustment adjustment;
    private final List<String> lines;
    private String now;
    private String before;

    AdjustedText(Meeting meeting, Adjustment adjustment, List<String> lines) {
        this.meeting = meeting;
        this.adjustment = adjustment;
        this.lines = lines;
    }

    /** Whether it is the text that was signed. All lines are looked at: the number of any paragraph can become one that is covered. */
    boolean is(String signed) {
        if (now == null) {
            now = SignedText.checksum(SignedText.of(adjustment, List.copyOf(lines)));
        }
        return signed.equals(now);
    }

    /** Whether it was the text that was signed before something was rectified. */
    boolean was(String signed) {
        if (meeting.getRectifications().isEmpty()) {
            return false;
        }
        if (before == null) {
            before = SignedText.checksum(SignedText.of(adjustment, before()));
        }
        return signed.equals(before);
    }

    /** The lines with all rectifications taken back, the last first. */
    private List<String> before() {
        List<String> before = new ArrayList<>(lines);
        List<Rectification> rectifications = meeting.getRectifications();
        for (int i = rectifications.size() - 1; i >= 0; i--) {
            Rectification rectified = rectifications.get(i);
            int place = meeting.getParagraphs().indexOf(rectified.getParagraph());
            if (place >= 0 && rectified.getAfter() != null && rectified.getBefore() != null) {
                String after = SignedText.words(rectified.getAfter());
                before.set(place, before.get(place).replace(after, SignedText.words(rectified.getBefore())));
            }
        }
        return before;
    }
}
