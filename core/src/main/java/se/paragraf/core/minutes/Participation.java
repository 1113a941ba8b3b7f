// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.core.internal.minutes.PersonIndex;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Disqualification;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/**
 * Who took part in which paragraphs (KL 5:67 p 5).
 *
 * <p>Presence is what the list of the minutes states: numbers of paragraphs, or plain words with numbers; clock times only
 * where they fill the hours of the meeting but for its breaks, as paragraphs have none. One who is disqualified took no part
 * (KL 6:30, in fullmäktige 5:47), in whatever group the list has the person. A member in whose place a substitute serves
 * (KL 6:17, Finsam 15 §) is away there; a substitute who states no paragraphs serves throughout, or where the presence of
 * the member is limited, in the rest. What the minutes limit in another way is not decided.
 *
 * <p>For any thread as long as nobody changes the meeting; it does not follow changes.
 */
public final class Participation {

    private final Map<Attendance, StatedPresence> stated = new HashMap<>();
    private final Map<Attendance, Attendance> replaced = new HashMap<>();
    private final Map<Attendance, List<Attendance>> substitutes = new HashMap<>();
    private final List<Attendance> deciding;
    private final PersonIndex index;

    /** Those with a vote whose part differs between paragraphs, and the sum of the others. */
    private final List<Attendance> varying;

    private final Tally constant;

    private Participation(Meeting meeting) {
        List<Attendance> people = meeting.getAttendances();
        index = new PersonIndex(people);
        people.forEach(person -> stated.put(person, StatedPresence.of(person, meeting)));
        deciding = people.stream()
                .filter(person -> person.getGroup() == AttendanceGroup.DECIDING)
                .toList();
        deciding.forEach(substitute -> find(substitute.getReplaces(), substitute.getSubstitutesFor())
                .filter(member -> member != substitute)
                .ifPresent(member -> {
                    replaced.put(substitute, member);
                    substitutes
                            .computeIfAbsent(member, first -> new ArrayList<>())
                            .add(substitute);
                }));
        varying = deciding.stream().filter(person -> !isConstant(person)).toList();
        Tally sum = new Tally(0, 0, 0, 0);
        for (Attendance person : deciding) {
            sum = isConstant(person) ? sum.with(stated.get(person).usual()) : sum;
        }
        constant = sum;
    }

    /**
     * Reads the list of those present.
     *
     * @param meeting the meeting
     * @return who took part in what
     */
    public static Participation of(Meeting meeting) {
        return new Participation(meeting);
    }

    /**
     * Whether a person took part in a paragraph.
     *
     * @param paragraph a paragraph of the meeting
     * @param person an entry in the list of the meeting
     * @return what the minutes tell of it
     */
    public Part at(Paragraph paragraph, Attendance person) {
        return disqualified(paragraph).contains(person) ? Part.DISQUALIFIED : served(paragraph.getNumber(), person);
    }

    /**
     * Those with a vote of whom something holds in a paragraph.
     *
     * @param paragraph a paragraph of the meeting
     * @param part what holds
     * @return the members, and the substitutes who serve, in the order of the minutes
     */
    public List<Attendance> deciding(Paragraph paragraph, Part part) {
        Set<Attendance> disqualified = disqualified(paragraph);
        return deciding.stream()
                .filter(person -> part
                        == (disqualified.contains(person) ? Part.DISQUALIFIED : served(paragraph.getNumber(), person)))
                .toList();
    }

    /**
     * Counts those with a vote; faster than to list them.
     *
     * @param paragraph a paragraph of the meeting
     * @return how many took part
     */
    public Tally tally(Paragraph paragraph) {
        Set<Attendance> disqualified = disqualified(paragraph);
        if (disqualified.isEmpty()) {
            return tally(paragraph.getNumber());
        }
        Tally sum = new Tally(0, 0, 0, 0);
        for (Attendance person : deciding) {
            sum = sum.with(disqualified.contains(person) ? Part.DISQUALIFIED : served(paragraph.getNumber(), person));
        }
        return sum;
    }

    /**
     * Counts those with a vote in a paragraph where nobody is disqualified.
     *
     * @param number the number of the paragraph
     * @return how many took part
     */
    public Tally tally(int number) {
        Tally sum = constant;
        for (Attendance person : varying) {
            sum = sum.with(served(number, person));
        }
        return sum;
    }

    /**
     * What the list states of a person's presence, disqualifications and substitutes set aside.
     *
     * @param paragraph a paragraph of the meeting
     * @param person an entry in the list of the meeting
     * @return took part, away or undecided
     */
    public Part stated(Paragraph paragraph, Attendance person) {
        return stated.get(person).at(paragraph.getNumber());
    }

    /**
     * Whether the list states that a person was there for a part of the meeting only.
     *
     * @param person an entry in the list of the meeting
     * @return true if paragraphs, hours or words limit the presence
     */
    public boolean isLimited(Attendance person) {
        return stated.get(person).isLimited();
    }

    /**
     * In whose place one serves.
     *
     * @param substitute an entry in the list of the meeting
     * @return the member; empty if none is named, or not to be told apart in the list, or the person does not serve
     */
    public Optional<Attendance> replacedBy(Attendance substitute) {
        return Optional.ofNullable(replaced.get(substitute));
    }

    /**
     * Who serves in the place of one, at some paragraphs or all.
     *
     * @param member an entry in the list of the meeting
     * @return the substitutes in the order of the minutes
     */
    public List<Attendance> substitutesOf(Attendance member) {
        return List.copyOf(substitutes.getOrDefault(member, List.of()));
    }

    /**
     * The entry of somebody whom a paragraph names.
     *
     * @param attendance the entry where the minutes are linked to it; null otherwise
     * @param name the name as written, perhaps shorter than in the list; may be null
     * @return the entry; empty if there is none, or several can be meant
     */
    public Optional<Attendance> find(Attendance attendance, String name) {
        return attendance != null ? Optional.of(attendance) : index.find(name);
    }

    /**
     * Whether several people in the list can be meant by a name.
     *
     * @param name the name as written; may be null
     * @return true if none of them bears just that name and more than one agrees with it
     */
    public boolean isAmbiguous(String name) {
        return index.find(name).isEmpty() && index.agreeing(name) > 1;
    }

    private Set<Attendance> disqualified(Paragraph paragraph) {
        if (paragraph.getDisqualifications().isEmpty()) {
            return Set.of();
        }
        Set<Attendance> people = new HashSet<>();
        for (Disqualification each : paragraph.getDisqualifications()) {
            find(each.getAttendance(), each.getName()).map(index::entries).ifPresent(people::addAll);
        }
        return people;
    }

    private boolean isConstant(Attendance person) {
        return stated.get(person).isConstant() && !replaced.containsKey(person) && !substitutes.containsKey(person);
    }

    /** Presence where no substitute serves in the place. */
    private Part served(int number, Attendance person) {
        Part part = inPlace(number, person);
        for (Attendance substitute : substitutes.getOrDefault(person, List.of())) {
            if (part == Part.AWAY) {
                return part;
            }
            Part other = inPlace(number, substitute);
            if (other == Part.TOOK_PART) {
                return Part.AWAY;
            }
            if (other == Part.UNDECIDED && stated.get(person).isConstant()) {
                part = Part.UNDECIDED;
            }
        }
        return part;
    }

    /** Presence of one who, if a substitute without numbers, serves where the member is not said to be. */
    private Part inPlace(int number, Attendance person) {
        StatedPresence own = stated.get(person);
        Attendance member = replaced.get(person);
        if (member == null || own.isLimited() || !stated.get(member).isLimited()) {
            return own.at(number);
        }
        return switch (stated.get(member).at(number)) {
            case TOOK_PART -> Part.AWAY;
            case AWAY -> own.at(number);
            case UNDECIDED, DISQUALIFIED -> Part.UNDECIDED;
        };
    }
}
