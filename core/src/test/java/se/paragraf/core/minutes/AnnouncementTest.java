// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

class AnnouncementTest {

    private final Notice notice = MinutesFactory.eINSTANCE.createNotice();

    @Test
    void boards_with_the_same_days_are_one_announcement() {
        Minutes.posted(notice, "Exempelby kommun", "2024-03-25");
        Minutes.posted(notice, "Granå kommun", "2024-03-26");
        Minutes.posted(notice, "Region Exempel", "2024-03-25");

        assertThat(Announcement.of(notice))
                .extracting(group -> group.boards() + " " + group.postedOn())
                .containsExactly("[Exempelby kommun, Region Exempel] 2024-03-25", "[Granå kommun] 2024-03-26");
    }

    @Test
    void a_notice_without_postings_is_one_announcement_that_states_nothing() {
        assertThat(Announcement.of(notice)).containsExactly(Announcement.summary(notice));
        assertThat(Announcement.summary(notice).boards()).isEmpty();
        assertThat(Announcement.summary(notice).postedOn()).isNull();
    }

    @Test
    void of_days_that_differ_the_summary_tells_the_latest_posting_and_the_earliest_removal() {
        post("Exempelby kommun", "2024-03-25", "2024-04-18", "2024-04-15");
        post("Granå kommun", "2024-03-26", "2024-04-16", "2024-04-16");
        post(null, "2024-03-24", null, null);

        Announcement all = Announcement.summary(notice);

        assertThat(all.boards()).containsExactly("Exempelby kommun", "Granå kommun");
        assertThat(all.postedOn()).isEqualTo("2024-03-26");
        assertThat(all.removedOn()).isEqualTo("2024-04-16");
        assertThat(all.lastVisibleDay()).isEqualTo("2024-04-16");
        assertThat(all.earliestRemoval()).isEqualTo("2024-04-16");
        assertThat(all.statedAppealEnd()).isEqualTo("2024-04-16");
    }

    private void post(String board, String posted, String down, String appeal) {
        Posting posting = Minutes.posted(notice, board, posted);
        posting.setRemovedOn(Minutes.day(down));
        posting.setLastVisibleDay(Minutes.day(down));
        posting.setEarliestRemoval(Minutes.day(down));
        posting.setStatedAppealEnd(Minutes.day(appeal));
    }
}
