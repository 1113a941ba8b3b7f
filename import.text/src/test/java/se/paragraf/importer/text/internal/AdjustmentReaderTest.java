// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;

class AdjustmentReaderTest {

    @Test
    void paragraphs_adjusted_at_once_have_an_adjustment_of_their_own() throws Exception {
        Meeting meeting = Minutes.withEnd("BEVIS Omedelbar justering § 9\nJusteringsdatum 2024-03-14\n"
                + "Anslaget sätts upp 2024-03-15\n\nBEVIS\nJusteringens plats och tid: Kansliet i Granå, 2024-03-22\n"
                + "Anslaget sätts upp 2024-03-25\n");

        assertThat(meeting.getAdjustments())
                .extracting(AdjustmentReaderTest::words)
                .containsExactly("2024-03-14 true null §9-9", "2024-03-22 false Kansliet i Granå");
        assertThat(meeting.getNotices())
                .extracting(notice -> notice.getAdjustment())
                .containsExactlyElementsOf(meeting.getAdjustments());
    }

    @Test
    void a_notice_without_the_day_tells_of_no_adjustment() throws Exception {
        Meeting meeting = Minutes.withEnd("BEVIS\nAnslaget sätts upp 2024-03-25\n");

        assertThat(meeting.getAdjustments()).isEmpty();
        assertThat(meeting.getNotices().get(0).getAdjustment()).isNull();
    }

    private static String words(Adjustment adjustment) {
        return adjustment.getAdjustedOn() + " " + adjustment.isImmediate() + " " + adjustment.getPlace()
                + Minutes.ranges(adjustment.getParagraphs());
    }
}
