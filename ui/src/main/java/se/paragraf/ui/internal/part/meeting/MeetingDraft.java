// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.paragraf.core.planning.HeldMeeting;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.core.planning.MeetingPlanner;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

/** A meeting that is prepared step by step: what the plan proposes, less what the user does not want. */
final class MeetingDraft {

    private final MeetingPlanner planner;
    private final Supplier<Optional<Federation>> body;
    private final Supplier<List<ModelFile>> files;
    private final Set<Attendance> uncalled = new HashSet<>();
    private final Set<Paragraph> dropped = new HashSet<>();
    private List<ModelFile> held = List.of();
    private MeetingPlan plan;

    MeetingDraft(MeetingPlanner planner, Supplier<Optional<Federation>> body, Supplier<List<ModelFile>> files) {
        this.planner = planner;
        this.body = body;
        this.files = files;
    }

    /** Plans it for a day by the body and the meetings that there are now. What was chosen before is forgotten. */
    void plan(LocalDate date) {
        uncalled.clear();
        dropped.clear();
        plan = planned(date);
    }

    private MeetingPlan planned(LocalDate date) {
        held = files.get().stream()
                .filter(file -> file.root() instanceof Meeting)
                .toList();
        List<HeldMeeting> meetings =
                held.stream().map(file -> HeldMeeting.of((Meeting) file.root())).toList();
        return planner.plan(new PlanRequest(date, body.get(), meetings));
    }

    /** The body may be another one from now on. */
    void forget() {
        plan = null;
    }

    boolean isPlanned() {
        return plan != null;
    }

    boolean isPlannedFor(LocalDate date) {
        return isPlanned() && date.equals(meeting().getDate());
    }

    MeetingPlan plan() {
        return plan;
    }

    /** The draft, with what is not wanted still in it. */
    Meeting meeting() {
        return plan.meeting();
    }

    void call(Attendance person, boolean called) {
        choose(uncalled, person, called);
    }

    boolean isCalled(Attendance person) {
        return !uncalled.contains(person);
    }

    /** Who is to keep the minutes, of those who are called. */
    Optional<Attendance> secretary() {
        return meeting().getAttendances().stream()
                .filter(person -> person.getRoles().contains(AttendanceRole.SECRETARY) && isCalled(person))
                .findFirst();
    }

    /** Lets somebody keep the minutes, or nobody that is known yet. */
    void keepMinutes(Optional<Attendance> secretary) {
        meeting().getAttendances().forEach(person -> person.getRoles().remove(AttendanceRole.SECRETARY));
        secretary.ifPresent(person -> person.getRoles().add(AttendanceRole.SECRETARY));
    }

    void keep(Paragraph paragraph, boolean kept) {
        choose(dropped, paragraph, kept);
        number();
    }

    boolean isKept(Paragraph paragraph) {
        return !dropped.contains(paragraph);
    }

    private static <T> void choose(Set<T> unwanted, T thing, boolean wanted) {
        if (wanted) {
            unwanted.remove(thing);
        } else {
            unwanted.add(thing);
        }
    }

    /** Moves an item of the agenda; nothing happens beyond the first and the last. */
    void move(Paragraph paragraph, int by) {
        List<Paragraph> all = meeting().getParagraphs();
        int place = all.indexOf(paragraph) + by;
        if (place >= 0 && place < all.size()) {
            meeting().getParagraphs().move(place, paragraph);
            number();
        }
    }

    /** Puts an item on the agenda, before another one; null for the end. */
    Paragraph add(String title, Paragraph before) {
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.setTitle(title.strip());
        int first = firstNumber();
        List<Paragraph> all = meeting().getParagraphs();
        all.add(before == null ? all.size() : all.indexOf(before), paragraph);
        number(first);
        return paragraph;
    }

    private int firstNumber() {
        return meeting().getParagraphs().stream()
                .mapToInt(Paragraph::getNumber)
                .filter(number -> number > 0)
                .min()
                .orElse(1);
    }

    private void number() {
        number(firstNumber());
    }

    /** Those that are not wanted have the number of the one before, as they will not be there. */
    private void number(int first) {
        int next = first;
        for (Paragraph paragraph : meeting().getParagraphs()) {
            paragraph.setNumber(Math.max(first, next));
            paragraph.setNumberAsWritten("§ " + paragraph.getNumber());
            next += isKept(paragraph) ? 1 : 0;
        }
    }

    /** The draft as the user wants it. */
    Meeting finished() {
        number();
        meeting().getAttendances().removeAll(uncalled);
        meeting().getParagraphs().removeAll(dropped);
        return meeting();
    }

    /** Plans it again, as the file of the body was just made, and keeps the agenda and who is called. */
    void planAgain() {
        Meeting before = meeting();
        plan = planned(before.getDate());
        meeting().getParagraphs().clear();
        meeting().getParagraphs().addAll(List.copyOf(before.getParagraphs()));
    }

    /** A name for the file, beside the meetings that there are: in a folder of the year where they have such. */
    Path proposedFile(Path folder) {
        LocalDate date = meeting().getDate();
        boolean byYear = held.stream()
                .map(file -> folder.relativize(file.path()))
                .anyMatch(file ->
                        file.getNameCount() == 2 && file.getName(0).toString().matches("\\d{4}"));
        Path place = byYear ? folder.resolve(String.valueOf(date.getYear())) : folder;
        Path file = place.resolve(date + ModelFolder.ENDING);
        for (int copy = 2; Files.exists(file); copy++) {
            file = place.resolve(date + "-" + copy + ModelFolder.ENDING);
        }
        return file;
    }
}
