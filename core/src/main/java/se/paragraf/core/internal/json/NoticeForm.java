// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.model.minutes.Notice;

/** One notice on the boards. */
final class NoticeForm {

    private NoticeForm() {}

    /** A notice with the paragraphs that it is about. */
    static void write(Json json, Notice notice) throws IOException {
        json.put("paragraphs", Notation.numbers(notice.getParagraphs()));
        fields(json, notice);
    }

    /** A notice about all that no other is about. */
    static void fields(Json json, Notice notice) throws IOException {
        Announcement all = Announcement.summary(notice);
        json.put("boards", all.boards())
                .put("adjustedOn", notice.getAdjustedOn())
                .put("postedOn", all.postedOn())
                .put("removedOn", all.removedOn())
                .put("lastVisibleDay", all.lastVisibleDay())
                .put("earliestRemoval", all.earliestRemoval())
                .put("statedAppealEnd", all.statedAppealEnd())
                .put("storage", notice.getStorage());
    }
}
