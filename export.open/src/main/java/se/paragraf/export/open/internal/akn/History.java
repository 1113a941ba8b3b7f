// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.Signature;

/** What happened to the minutes and who did it, as far as the model has days for it. */
final class History {

    private record Event(LocalDate day, String reference, String type) {}

    private record Step(LocalDate day, String reference, String by, String as) {}

    private final Context context;
    private final Set<Event> events = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();

    History(Context context) {
        this.context = context;
        Meeting meeting = context.meeting;
        String body = context.agents.body();
        happened(meeting.getSummonedOn(), "kallelse", null, body, null);
        happened(meeting.getDate(), "sammantrade", "generation", body, null);
        meeting.getAdjustments().forEach(this::adjustment);
        meeting.getNotices().forEach(this::notice);
        meeting.getRectifications()
                .forEach(change -> happened(
                        change.getRectifiedOn(),
                        "rattelse",
                        "amendment",
                        Words.areIn(change.getBy()) ? context.agents.person(change.getBy()) : body,
                        null));
        if (meeting.getState() == MeetingState.IN_FORCE || meeting.getState() == MeetingState.ARCHIVED) {
            inForce();
        }
    }

    private void adjustment(Adjustment adjustment) {
        if (adjustment.getSignatures().isEmpty()) {
            happened(adjustment.getAdjustedOn(), "justering", null, context.agents.body(), null);
        }
        for (Signature signature : adjustment.getSignatures()) {
            LocalDate day = signature.getSignedOn() == null ? adjustment.getAdjustedOn() : signature.getSignedOn();
            String by = signature.getSignatory() == null
                    ? null
                    : context.agents.person(signature.getSignatory().getName());
            happened(
                    day,
                    "justering",
                    null,
                    by == null ? context.agents.body() : by,
                    by == null
                            ? null
                            : context.agents.role(
                                    signature.getSignatory().getRole().getName()));
        }
    }

    private void notice(Notice notice) {
        boolean isTold = context.meeting.getAdjustments().stream()
                .anyMatch(adjustment ->
                        notice.getAdjustedOn() != null && notice.getAdjustedOn().equals(adjustment.getAdjustedOn()));
        if (!isTold) {
            happened(notice.getAdjustedOn(), "justering", null, context.agents.body(), null);
        }
        for (Posting posting : notice.getPostings()) {
            String board = context.agents.organisation(posting.getBoard());
            happened(posting.getPostedOn(), "anslag", null, board == null ? context.agents.body() : board, null);
            happened(posting.getRemovedOn(), "nedtagning", null, board == null ? context.agents.body() : board, null);
        }
    }

    private void inForce() {
        context.meeting.getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .map(Posting::getStatedAppealEnd)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .ifPresent(day -> happened(day.plusDays(1), "laga-kraft", null, context.agents.body(), null));
    }

    private void happened(LocalDate day, String name, String type, String by, String as) {
        if (day != null) {
            String reference = context.agents.event(name);
            events.add(new Event(day, reference, type));
            steps.add(new Step(day, reference, by, as));
        }
    }

    void write(AknXml xml) throws XMLStreamException {
        xml.start("lifecycle", "source", context.agents.body()).line();
        for (Event event :
                events.stream().sorted(Comparator.comparing(Event::day)).toList()) {
            xml.empty(
                            "eventRef",
                            "date",
                            event.day().toString(),
                            "source",
                            context.agents.body(),
                            "refersTo",
                            event.reference(),
                            "type",
                            event.type())
                    .line();
        }
        xml.end().line();
        xml.start("workflow", "source", context.agents.body()).line();
        for (Step step : steps.stream().sorted(Comparator.comparing(Step::day)).toList()) {
            xml.empty(
                            "step",
                            "date",
                            step.day().toString(),
                            "by",
                            step.by(),
                            "as",
                            step.as(),
                            "refersTo",
                            step.reference())
                    .line();
        }
        xml.end().line();
    }
}
