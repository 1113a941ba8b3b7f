// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import se.paragraf.model.io.Identities;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Publication;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.TimeRange;

/**
 * A meeting and its minutes. Those present are said before the paragraphs that name them, since a name that is not
 * listed fails. For one meeting.
 */
public final class MeetingBuilder {

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
    private final Map<String, Attendance> attendances = new HashMap<>();
    private int next = 1;
    private boolean built;

    private MeetingBuilder(String body, LocalDate date) {
        meeting.setFederationName(Require.text(body, "body"));
        meeting.setDate(Require.notNull(date, "date"));
    }

    /**
     * Starts a meeting.
     *
     * @param body the body as the minutes call it
     * @param date the day of the meeting
     * @return a builder for this one meeting
     */
    public static MeetingBuilder meetingOf(String body, LocalDate date) {
        return new MeetingBuilder(body, date);
    }

    /**
     * The number of the meeting in its series.
     *
     * @param serial as written: 4/2024
     * @return this
     */
    public MeetingBuilder serial(String serial) {
        meeting.setSerial(Require.text(serial, "serial"));
        return this;
    }

    /**
     * When the meeting starts and ends.
     *
     * @param start the clock time at which it starts
     * @param end the clock time at which it ends
     * @return this
     * @throws IllegalArgumentException if it ends before it starts
     */
    public MeetingBuilder between(LocalTime start, LocalTime end) {
        Require.order(Require.notNull(start, "start"), Require.notNull(end, "end"), "start and end");
        meeting.setStart(start);
        meeting.setEnd(end);
        return this;
    }

    /**
     * Where the meeting is.
     *
     * @param place room, house, town
     * @return this
     */
    public MeetingBuilder at(String place) {
        meeting.setPlace(Require.text(place, "place"));
        return this;
    }

    /**
     * All meet in one room.
     *
     * @return this
     */
    public MeetingBuilder inPerson() {
        meeting.setMode(MeetingMode.IN_PERSON);
        return this;
    }

    /**
     * All take part at a distance.
     *
     * @return this
     */
    public MeetingBuilder atDistance() {
        meeting.setMode(MeetingMode.DISTANCE);
        return this;
    }

    /**
     * Some take part in the room, some at a distance.
     *
     * @return this
     */
    public MeetingBuilder partlyAtDistance() {
        meeting.setMode(MeetingMode.HYBRID);
        return this;
    }

    /**
     * The meeting is public.
     *
     * @return this
     */
    public MeetingBuilder openToPublic() {
        meeting.setOpenToPublic(true);
        return this;
    }

    /**
     * When the participants were summoned.
     *
     * @param day the day
     * @return this
     */
    public MeetingBuilder summonedOn(LocalDate day) {
        meeting.setSummonedOn(Require.notNull(day, "day"));
        return this;
    }

    /**
     * A break within the meeting.
     *
     * @param from when it starts
     * @param to when it ends
     * @return this
     * @throws IllegalArgumentException if it ends before it starts
     */
    public MeetingBuilder adjourned(LocalTime from, LocalTime to) {
        Require.order(Require.notNull(from, "from"), Require.notNull(to, "to"), "from and to");
        TimeRange range = MinutesFactory.eINSTANCE.createTimeRange();
        range.setFrom(from);
        range.setTo(to);
        meeting.getAdjournments().add(range);
        return this;
    }

    /**
     * A member who serves.
     *
     * @param name the name as in the minutes
     * @return this
     */
    public MeetingBuilder deciding(String name) {
        return deciding(name, person -> {});
    }

    /**
     * A member who serves.
     *
     * @param name the name as in the minutes
     * @param person says more of the person
     * @return this
     * @throws IllegalArgumentException if somebody of that name is listed already
     */
    public MeetingBuilder deciding(String name, Consumer<AttendanceBuilder> person) {
        attend(name, AttendanceGroup.DECIDING, person);
        return this;
    }

    /**
     * A substitute who serves in the place of a member.
     *
     * @param name the name of the substitute
     * @param member the name of the member
     * @param person says more of the substitute
     * @return this
     * @throws IllegalArgumentException if somebody of that name is listed already
     */
    public MeetingBuilder servingFor(String name, String member, Consumer<AttendanceBuilder> person) {
        Attendance attendance = attend(name, AttendanceGroup.DECIDING, person);
        attendance.setSubstitutesFor(Require.text(member, "member"));
        attendance.getRoles().add(AttendanceRole.SUBSTITUTE);
        return this;
    }

    /**
     * A substitute who is present without serving.
     *
     * @param name the name as in the minutes
     * @return this
     */
    public MeetingBuilder substitute(String name) {
        return substitute(name, person -> {});
    }

    /**
     * A substitute who is present without serving.
     *
     * @param name the name as in the minutes
     * @param person says more of the person
     * @return this
     * @throws IllegalArgumentException if somebody of that name is listed already
     */
    public MeetingBuilder substitute(String name, Consumer<AttendanceBuilder> person) {
        attend(name, AttendanceGroup.SUBSTITUTE, person);
        return this;
    }

    /**
     * Anybody else who is present: staff, guests, auditors.
     *
     * @param name the name as in the minutes
     * @return this
     */
    public MeetingBuilder other(String name) {
        return other(name, person -> {});
    }

    /**
     * Anybody else who is present: staff, guests, auditors.
     *
     * @param name the name as in the minutes
     * @param person says more of the person
     * @return this
     * @throws IllegalArgumentException if somebody of that name is listed already
     */
    public MeetingBuilder other(String name, Consumer<AttendanceBuilder> person) {
        attend(name, AttendanceGroup.OTHER, person);
        return this;
    }

    /**
     * One who was called and is not present.
     *
     * @param name the name as in the minutes
     * @return this
     */
    public MeetingBuilder absent(String name) {
        return absent(name, person -> {});
    }

    /**
     * One who was called and is not present.
     *
     * @param name the name as in the minutes
     * @param person says more of the person
     * @return this
     * @throws IllegalArgumentException if somebody of that name is listed already
     */
    public MeetingBuilder absent(String name, Consumer<AttendanceBuilder> person) {
        attend(name, AttendanceGroup.ABSENT, person);
        return this;
    }

    /**
     * The number of the first paragraph, before any; 1 otherwise.
     *
     * @param number the number
     * @return this
     * @throws IllegalArgumentException if there is a paragraph already
     */
    public MeetingBuilder firstParagraph(int number) {
        Require.require(meeting.getParagraphs().isEmpty(), "number of the first paragraph comes after one");
        next = (int) Require.notNegative(number, "number");
        return this;
    }

    /**
     * The next paragraph, which gets the next number.
     *
     * @param title its heading
     * @param paragraph says what it holds
     * @return this
     */
    public MeetingBuilder paragraph(String title, Consumer<ParagraphBuilder> paragraph) {
        ParagraphBuilder builder = new ParagraphBuilder(next, title, this::attendance);
        Require.notNull(paragraph, "paragraph").accept(builder);
        meeting.getParagraphs().add(builder.result());
        next++;
        return this;
    }

    /**
     * A document that belongs to the meeting as a whole.
     *
     * @param number its number
     * @param title its title
     * @return this
     */
    public MeetingBuilder attachment(int number, String title) {
        return attachment(number, title, attachment -> {});
    }

    /**
     * A document that belongs to the meeting as a whole.
     *
     * @param number its number
     * @param title its title
     * @param attachment says more of it
     * @return this
     */
    public MeetingBuilder attachment(int number, String title, Consumer<AttachmentBuilder> attachment) {
        AttachmentBuilder builder = new AttachmentBuilder(number, title);
        Require.notNull(attachment, "attachment").accept(builder);
        meeting.getAttachments().add(builder.result());
        return this;
    }

    /**
     * One who signs the minutes.
     *
     * @param role in what capacity
     * @param name a name of those present
     * @return this
     * @throws IllegalArgumentException if nobody of that name is listed
     */
    public MeetingBuilder signedBy(SignatoryRole role, String name) {
        Signatory signatory = MinutesFactory.eINSTANCE.createSignatory();
        signatory.setRole(Require.notNull(role, "role"));
        signatory.setAttendance(attendance(name));
        signatory.setName(name);
        meeting.getSignatories().add(signatory);
        return this;
    }

    /**
     * The minutes were adjusted, all that was not adjusted at once.
     *
     * @param day the day
     * @return this
     */
    public MeetingBuilder adjusted(LocalDate day) {
        addAdjustment(day);
        meeting.setState(MeetingState.ADJUSTED);
        return this;
    }

    /**
     * Paragraphs were adjusted at the meeting itself.
     *
     * @param first the first paragraph
     * @param last the last one, included
     * @return this
     * @throws IllegalArgumentException if the last is before the first
     */
    public MeetingBuilder adjustedAtOnce(int first, int last) {
        Adjustment adjustment = addAdjustment(meeting.getDate());
        adjustment.setImmediate(true);
        adjustment.getParagraphs().add(Require.range(first, last));
        return this;
    }

    /**
     * The notice that the minutes are adjusted, which announces the last adjustment.
     *
     * @param notice says where and when it is posted
     * @return this
     */
    public MeetingBuilder notice(Consumer<NoticeBuilder> notice) {
        NoticeBuilder builder = new NoticeBuilder();
        Require.notNull(notice, "notice").accept(builder);
        Notice result = builder.result();
        if (!meeting.getAdjustments().isEmpty()) {
            Adjustment last =
                    meeting.getAdjustments().get(meeting.getAdjustments().size() - 1);
            result.setAdjustment(last);
            result.setAdjustedOn(last.getAdjustedOn());
        }
        meeting.getNotices().add(result);
        return this;
    }

    /**
     * A paragraph was changed after the adjustment. The paragraph itself is to be said as it reads now.
     *
     * @param day the day of the change
     * @param paragraph the number of a paragraph said before
     * @param before the text as it was adjusted
     * @param after the text as it reads now
     * @param reason why
     * @return this
     * @throws IllegalArgumentException if there is no paragraph of that number yet
     */
    public MeetingBuilder rectified(LocalDate day, int paragraph, String before, String after, String reason) {
        Rectification rectification = MinutesFactory.eINSTANCE.createRectification();
        rectification.setRectifiedOn(Require.notNull(day, "day"));
        rectification.setParagraph(meeting.getParagraphs().stream()
                .filter(each -> each.getNumber() == paragraph)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("paragraph is not in the minutes: " + paragraph)));
        rectification.setBefore(Require.text(before, "before"));
        rectification.setAfter(Require.text(after, "after"));
        rectification.setReason(Require.text(reason, "reason"));
        meeting.getRectifications().add(rectification);
        return this;
    }

    /**
     * A version of the minutes was made public.
     *
     * @param day the day
     * @param address its web address
     * @return this
     */
    public MeetingBuilder published(LocalDate day, String address) {
        Publication publication = MinutesFactory.eINSTANCE.createPublication();
        publication.setPublishedOn(Require.notNull(day, "day"));
        publication.setAddress(Require.text(address, "address"));
        meeting.getPublications().add(publication);
        return this;
    }

    /**
     * Ends the minutes.
     *
     * @return the meeting, whose elements have identities
     * @throws IllegalStateException if it was built already
     * @throws IllegalArgumentException if a substitute serves for himself
     */
    public Meeting build() {
        if (built) {
            throw new IllegalStateException("the meeting is built already");
        }
        for (Attendance attendance : meeting.getAttendances()) {
            Attendance member = attendances.get(attendance.getSubstitutesFor());
            Require.require(member != attendance, "member is the substitute himself: " + attendance.getName());
            attendance.setReplaces(member);
        }
        built = true;
        Identities.assign(meeting);
        return meeting;
    }

    private Attendance attend(String name, AttendanceGroup group, Consumer<AttendanceBuilder> person) {
        AttendanceBuilder builder = new AttendanceBuilder(name, group);
        Require.notNull(person, "person").accept(builder);
        Require.require(attendances.putIfAbsent(name, builder.result()) == null, "name is listed already: " + name);
        meeting.getAttendances().add(builder.result());
        return builder.result();
    }

    private Attendance attendance(String name) {
        Attendance attendance = attendances.get(Require.text(name, "name"));
        Require.require(attendance != null, "name is not listed at the meeting: " + name);
        return attendance;
    }

    private Adjustment addAdjustment(LocalDate day) {
        Adjustment adjustment = MinutesFactory.eINSTANCE.createAdjustment();
        adjustment.setAdjustedOn(Require.notNull(day, "day"));
        Require.order(meeting.getDate(), day, "meeting and adjustment");
        meeting.getAdjustments().add(adjustment);
        return adjustment;
    }
}
