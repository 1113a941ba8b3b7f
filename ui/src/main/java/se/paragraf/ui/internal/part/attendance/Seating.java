// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.paragraf.core.validation.Fix;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.TimeRange;
import se.paragraf.model.text.Message;

/**
 * What the steps of the user do to the list of those present. A seat has one person at a time: who comes takes it back from a
 * substitute, who leaves hands it to the only one that serves for him or her. Each step is one change; nothing is changed here.
 */
final class Seating {

    private final Presence presence;
    private final Seats seats;
    private final Edits edits = new Edits();

    private Seating(Meeting meeting) {
        presence = new Presence(meeting);
        seats = new Seats(presence);
    }

    /** Gives people another standing, from the start to the end; {@link #serve} makes a substitute serve. */
    static Optional<Fix> stand(Meeting meeting, List<Attendance> people, Standing standing) {
        Seating step = new Seating(meeting);
        for (Attendance person : people) {
            SortedSet<Integer> before = step.presence.of(person);
            if (standing == Standing.ABSENT) {
                step.leave(person);
            } else {
                step.sit(person, standing);
                step.presence.write(step.edits, person, step.presence.all());
            }
            step.handOver(person, before, standing == Standing.MEMBER ? step.presence.all() : none(), people);
        }
        return step.edits.as(message("step." + standing, people));
    }

    /** Makes a substitute serve where a member is away; a member who is there becomes absent. */
    static Optional<Fix> serve(Meeting meeting, Attendance substitute, Attendance member) {
        Seating step = new Seating(meeting);
        if (!step.seats.isFree(member, substitute)) {
            step.leave(member);
        }
        SortedSet<Integer> open =
                step.seats.isFree(member, substitute) ? step.seats.open(member, substitute) : step.presence.all();
        SortedSet<Integer> own = step.presence.of(substitute);
        boolean limited = Standing.of(substitute) != Standing.ABSENT
                && Standing.of(substitute) != Standing.SERVING
                && step.presence.participation().isLimited(substitute);
        if (limited && open.stream().anyMatch(own::contains)) {
            open.retainAll(own);
        }
        step.serveFor(substitute, Optional.of(member));
        step.presence.write(step.edits, substitute, open);
        return step.edits.as(Message.of(Seating.class, "step.SERVING", name(substitute), name(member)));
    }

    /** Makes a substitute serve without saying for whom. */
    static Optional<Fix> serve(Meeting meeting, Attendance substitute) {
        Seating step = new Seating(meeting);
        step.serveFor(substitute, Optional.empty());
        if (Standing.of(substitute) == Standing.ABSENT) {
            step.presence.write(step.edits, substitute, step.presence.all());
        }
        return step.edits.as(Message.of(Seating.class, "step.SERVING.unnamed", name(substitute)));
    }

    /** Says that people were there, or were not, at some paragraphs; who is at none is absent. */
    static Optional<Fix> attend(Meeting meeting, List<Attendance> people, Collection<Integer> numbers, boolean there) {
        Seating step = new Seating(meeting);
        for (Attendance person : people) {
            SortedSet<Integer> before = step.presence.of(person);
            SortedSet<Integer> after = new TreeSet<>(before);
            if (there ? after.addAll(numbers) : after.removeAll(numbers)) {
                step.attend(person, after);
                step.handOver(person, before, after, people);
                step.takeOver(person, before, after, people);
            }
        }
        return step.edits.as(message(there ? "step.there" : "step.away", people));
    }

    /** Says between which hours one was there; none is the whole meeting, unless paragraphs say otherwise. */
    static Optional<Fix> hours(Attendance person, List<TimeRange> times) {
        Edits edits = new Edits();
        edits.set(person, Literals.ATTENDANCE__TIMES, times);
        boolean whole = times.isEmpty() && person.getPresence().isEmpty() && person.getPresenceAsWritten() == null;
        edits.set(person, Literals.ATTENDANCE__WHOLE_MEETING, whole ? null : Boolean.FALSE);
        return edits.as(Message.of(Seating.class, "step.hours", name(person)));
    }

    private void attend(Attendance person, SortedSet<Integer> numbers) {
        if (numbers.isEmpty()) {
            leave(person);
            return;
        }
        if (person.getGroup() == AttendanceGroup.ABSENT) {
            sit(person, Standing.called(person));
        }
        presence.write(edits, person, numbers);
    }

    private void sit(Attendance person, Standing standing) {
        edits.set(person, Literals.ATTENDANCE__GROUP, standing.group());
        serveNobody(person);
        role(person, AttendanceRole.SUBSTITUTE, false);
        boolean chairs = person.getRoles().contains(AttendanceRole.CHAIR)
                || person.getRoles().contains(AttendanceRole.VICE_CHAIR);
        role(person, AttendanceRole.MEMBER, standing == Standing.MEMBER && !chairs);
    }

    private void leave(Attendance person) {
        // The list tells of one who is absent only by the office what he or she was called as.
        role(person, AttendanceRole.SUBSTITUTE, Standing.called(person) == Standing.SUBSTITUTE);
        edits.set(person, Literals.ATTENDANCE__GROUP, AttendanceGroup.ABSENT);
        serveNobody(person);
        edits.set(person, Literals.ATTENDANCE__REMOTE, null);
        presence.write(edits, person, presence.all());
    }

    private void serveFor(Attendance substitute, Optional<Attendance> member) {
        edits.set(substitute, Literals.ATTENDANCE__GROUP, AttendanceGroup.DECIDING);
        edits.set(substitute, Literals.ATTENDANCE__REPLACES, member.orElse(null));
        edits.set(
                substitute,
                Literals.ATTENDANCE__SUBSTITUTES_FOR,
                member.map(Attendance::getName).orElse(null));
        role(substitute, AttendanceRole.MEMBER, false);
        role(substitute, AttendanceRole.SUBSTITUTE, true);
    }

    private void serveNobody(Attendance person) {
        edits.set(person, Literals.ATTENDANCE__REPLACES, null);
        edits.set(person, Literals.ATTENDANCE__SUBSTITUTES_FOR, null);
    }

    private void role(Attendance person, AttendanceRole role, boolean held) {
        edits.change(person, Literals.ATTENDANCE__ROLES, AttendanceRole.class, roles -> {
            if (!held) {
                roles.remove(role);
            } else if (!roles.contains(role)) {
                roles.add(role);
            }
        });
    }

    /** Those who serve for a member leave where the member comes; the only one of them comes where the member leaves. */
    private void handOver(
            Attendance member, SortedSet<Integer> before, SortedSet<Integer> after, List<Attendance> changing) {
        List<Attendance> substitutes = presence.participation().substitutesOf(member);
        SortedSet<Integer> gained = difference(after, before);
        gained.removeAll(presence.disqualified(member));
        SortedSet<Integer> lost = difference(before, after);
        for (Attendance substitute : substitutes) {
            SortedSet<Integer> own = presence.of(substitute);
            SortedSet<Integer> left = difference(own, gained);
            if (substitutes.size() == 1) {
                left.addAll(lost);
            }
            if (changing.contains(substitute) || left.equals(own)) {
                continue;
            }
            if (left.isEmpty()) {
                sit(substitute, Standing.SUBSTITUTE);
                presence.write(edits, substitute, presence.all());
            } else {
                presence.write(edits, substitute, left);
            }
        }
    }

    /** A member is away where a substitute begins to serve in the place. */
    private void takeOver(
            Attendance substitute, SortedSet<Integer> before, SortedSet<Integer> after, List<Attendance> changing) {
        presence.participation().replacedBy(substitute).ifPresent(member -> {
            SortedSet<Integer> gained = difference(after, before);
            gained.removeAll(presence.disqualified(member));
            SortedSet<Integer> own = presence.of(member);
            SortedSet<Integer> left = difference(own, gained);
            if (!changing.contains(member) && !left.equals(own)) {
                attend(member, left);
            }
        });
    }

    private static SortedSet<Integer> difference(SortedSet<Integer> numbers, Collection<Integer> without) {
        SortedSet<Integer> left = new TreeSet<>(numbers);
        left.removeAll(without);
        return left;
    }

    private static SortedSet<Integer> none() {
        return new TreeSet<>();
    }

    private static Message message(String key, List<Attendance> people) {
        return Message.of(Seating.class, key, people.stream().map(Seating::name).collect(Collectors.joining(", ")));
    }

    private static String name(Attendance person) {
        return person.getName() == null ? "–" : person.getName();
    }
}
