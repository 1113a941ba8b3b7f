// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.List;
import se.paragraf.model.minutes.Meeting;

/**
 * The words of the paragraphs of a meeting, found once for all assignments before it.
 *
 * @param paragraphs the words of each
 */
record MeetingWords(List<ParagraphWords> paragraphs) {

    static MeetingWords of(Meeting meeting) {
        return new MeetingWords(meeting.getParagraphs().stream()
                .map(paragraph -> ParagraphWords.of(paragraph, meeting.getDate()))
                .toList());
    }
}
