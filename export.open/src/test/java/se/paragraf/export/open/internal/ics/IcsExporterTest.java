// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

class IcsExporterTest {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    @Test
    void what_is_written_is_valid_for_another_library() throws Exception {
        Calendar calendar = read(Exports.text(meeting("2024-06-07", null, null), "ics"));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(4).allSatisfy(event -> {
            assertThat(event.getUid()).isPresent();
            assertThat(event.getDateTimeStamp()).isNotNull();
            assertThat(event.getAlarms()).hasSize(1);
        });
        assertThat(events)
                .extracting(event -> event.getRequiredProperty(Property.DTSTART).getValue())
                .containsExactly("20240624", "20240626", "20240717", "20240718");
        assertThat(events)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_day_that_was_moved_says_why() throws Exception {
        VEvent adjustment = (VEvent) read(Exports.text(meeting("2024-06-07", null, null), "ics"))
                .getComponents(Component.VEVENT)
                .get(0);

        assertThat(adjustment.getSummary().getValue())
                .isEqualTo("Justera senast: Samordningsförbundet Granå 2024-06-07");
        assertThat(adjustment.getDescription().getValue()).contains("KL 5:69", "midsommarafton");
    }

    @Test
    void an_event_keeps_its_identity_when_its_day_moves() throws Exception {
        List<VEvent> planned =
                read(Exports.text(meeting("2024-03-14", null, null), "ics")).getComponents(Component.VEVENT);
        List<VEvent> posted = read(Exports.text(meeting("2024-03-14", "2024-03-18", "2024-03-19"), "ics"))
                .getComponents(Component.VEVENT);

        assertThat(posted)
                .extracting(event -> event.getUid().orElseThrow())
                .isEqualTo(planned.stream()
                        .map(event -> event.getUid().orElseThrow())
                        .toList());
        assertThat(planned.get(3).getSequence().getSequenceNo()).isZero();
        assertThat(posted.get(3).getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(posted.get(3).getRequiredProperty(Property.DTSTAMP).getValue())
                .isEqualTo("20240319T000000Z");
        assertThat(posted.get(3).getRequiredProperty(Property.DTSTART).getValue())
                .isEqualTo("20240410");
    }

    @Test
    void the_same_meeting_gives_the_same_bytes() throws Exception {
        Meeting meeting = meeting("2024-03-14", "2024-03-18", "2024-03-19");

        assertThat(Exports.text(meeting, "ics")).isEqualTo(Exports.text(meeting, "ics"));
    }

    @Test
    void boards_with_other_days_have_events_of_their_own() throws Exception {
        Meeting meeting = meeting("2024-03-14", "2024-03-18", "2024-03-19");
        meeting.getNotices().get(0).getPostings().get(0).setBoard("Granå kommun");
        Posting late = FACTORY.createPosting();
        late.setBoard("Region Norrdal");
        late.setPostedOn(LocalDate.parse("2024-03-21"));
        meeting.getNotices().get(0).getPostings().add(late);

        assertThat(read(Exports.text(meeting, "ics")).<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> event.getRequiredProperty(Property.DTSTART).getValue())
                .containsExactly(
                        "20240328", "20240320", "20240411", "20240412", "20240409", "20240410", "20240411", "20240412");
    }

    @Test
    void a_body_that_no_law_binds_has_no_calendar() {
        Meeting meeting = meeting("2024-03-14", null, null);
        meeting.setFederationName("Granå hembygdsförening");

        assertThatThrownBy(() -> Exports.text(meeting, "ics")).isInstanceOf(ExportException.class);
    }

    private static Meeting meeting(String date, String adjusted, String posted) {
        Meeting meeting = FACTORY.createMeeting();
        meeting.setFederationName("Samordningsförbundet Granå");
        meeting.setDate(LocalDate.parse(date));
        if (adjusted != null) {
            Notice notice = FACTORY.createNotice();
            notice.setAdjustedOn(LocalDate.parse(adjusted));
            Posting posting = FACTORY.createPosting();
            posting.setPostedOn(LocalDate.parse(posted));
            notice.getPostings().add(posting);
            meeting.getNotices().add(notice);
        }
        return meeting;
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
