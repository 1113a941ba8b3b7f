// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.core.planning.HeldMeeting;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.core.planning.MeetingPlanner;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Numbering;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.text.Message;

/** Prepares a meeting from the file of the body, or where there is none, from the last meeting. */
@Component
public final class DefaultMeetingPlanner implements MeetingPlanner {

    private final LegalCalendar calendar;

    @Activate
    public DefaultMeetingPlanner(@Reference LegalCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public MeetingPlan plan(PlanRequest request) {
        Series series = Series.of(request);
        Meeting meeting = meeting(request, series);
        Optional<LegalCalendar> bound = request.body()
                .map(calendar::of)
                .orElseGet(() -> calendar.under(GoverningLaw.byName(meeting.getFederationName())));
        List<Deadline> deadlines =
                bound.map(days -> Deadline.ahead(days, request.date())).orElse(List.of());
        PreparedNotice.add(meeting, request.body(), deadlines);
        return new MeetingPlan(meeting, deadlines, warnings(request, series));
    }

    private static Meeting meeting(PlanRequest request, Series series) {
        Optional<HeldMeeting> previous = series.previous(request.date());
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setDate(request.date());
        meeting.setMode(previous.flatMap(HeldMeeting::mode).orElse(MeetingMode.IN_PERSON));
        meeting.setState(MeetingState.DRAFT);
        request.body()
                .ifPresentOrElse(
                        body -> describe(meeting, body, previous),
                        () -> previous.ifPresent(last -> {
                            meeting.setFederationName(last.bodyName().orElse(null));
                            meeting.setPlace(last.place().orElse(null));
                            meeting.setStart(last.start().orElse(null));
                        }));
        Numbering numbering = request.body().map(Federation::getNumbering).orElse(Numbering.YEAR);
        meeting.getParagraphs()
                .addAll(Agenda.of(
                        request.body(),
                        series.nextNumber(request.date(), numbering),
                        previous.flatMap(HeldMeeting::date)));
        return meeting;
    }

    private static void describe(Meeting meeting, Federation body, Optional<HeldMeeting> previous) {
        meeting.setFederation(body);
        meeting.setFederationName(body.getName());
        meeting.setPlace(body.getMeetingPlace());
        meeting.setStart(body.getStart());
        meeting.setEnd(body.getEnd());
        meeting.getAttendances().addAll(Called.of(body, meeting.getDate()));
        previous.flatMap(HeldMeeting::secretary).ifPresent(name -> keepMinutes(meeting, name));
    }

    /** Who kept the minutes the last time does so again, if called. */
    private static void keepMinutes(Meeting meeting, String name) {
        meeting.getAttendances().stream()
                .filter(person -> person.getName() != null
                        && SameName.key(person.getName()).equals(SameName.key(name)))
                .findFirst()
                .ifPresent(person -> person.getRoles().add(AttendanceRole.SECRETARY));
    }

    private List<Message> warnings(PlanRequest request, Series series) {
        LocalDate date = request.date();
        List<Message> warnings = new ArrayList<>();
        if (!calendar.isWorkingDay(date)) {
            warnings.add(message("free", date, date.getDayOfWeek()));
        }
        if (series.hasOneOn(date)) {
            warnings.add(message("same", date));
        }
        series.latest()
                .filter(latest -> latest.isAfter(date))
                .ifPresent(latest -> warnings.add(message("before", date, latest)));
        if (series.undated() > 0) {
            warnings.add(message("undated", series.undated()));
        }
        if (!series.others().isEmpty()) {
            warnings.add(message("others", String.join(", ", series.others())));
        }
        request.body().ifPresent(body -> warnings.addAll(Vacancies.of(body, date)));
        return warnings;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(DefaultMeetingPlanner.class, key, arguments);
    }
}
