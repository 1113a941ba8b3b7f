// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.paragraf.core.minutes.Part;
import se.paragraf.core.minutes.Participation;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/** At which paragraphs people are there: read from the minutes as they are, and written as ranges. */
final class Presence {

    private final Participation participation;
    private final SortedSet<Integer> all;
    private final Map<Integer, Paragraph> paragraphByNumber = new TreeMap<>();

    Presence(Meeting meeting) {
        participation = Participation.of(meeting);
        for (Paragraph paragraph : meeting.getParagraphs()) {
            if (paragraph.getNumber() > 0) {
                paragraphByNumber.putIfAbsent(paragraph.getNumber(), paragraph);
            }
        }
        all = new TreeSet<>(paragraphByNumber.keySet());
    }

    Participation participation() {
        return participation;
    }

    /** The numbers of all paragraphs. */
    SortedSet<Integer> all() {
        return new TreeSet<>(all);
    }

    /** Where one is there: a member whose place a substitute has is not. */
    SortedSet<Integer> of(Attendance person) {
        return where(paragraph -> {
            Part part = participation.at(paragraph, person);
            return part == Part.TOOK_PART
                    || part == Part.DISQUALIFIED && participation.stated(paragraph, person) == Part.TOOK_PART;
        });
    }

    /** Where one is there by what the list says of him or her alone. */
    SortedSet<Integer> stated(Attendance person) {
        return where(paragraph -> participation.stated(paragraph, person) == Part.TOOK_PART);
    }

    /** Where one may not take part. */
    SortedSet<Integer> disqualified(Attendance person) {
        return where(paragraph -> participation.at(paragraph, person) == Part.DISQUALIFIED);
    }

    private SortedSet<Integer> where(Predicate<Paragraph> test) {
        SortedSet<Integer> numbers = new TreeSet<>();
        paragraphByNumber.forEach((number, paragraph) -> {
            if (test.test(paragraph)) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    /** Writes where one is there; the words that the minutes had for it hold no longer. */
    void write(Edits edits, Attendance person, SortedSet<Integer> numbers) {
        boolean whole = numbers.containsAll(all);
        edits.set(person, Literals.ATTENDANCE__WHOLE_MEETING, whole ? null : Boolean.FALSE);
        edits.set(person, Literals.ATTENDANCE__PRESENCE_AS_WRITTEN, null);
        if (whole) {
            edits.set(person, Literals.ATTENDANCE__TIMES, List.of());
        }
        List<NumberSpan> spans = whole ? List.of() : NumberSpan.joined(numbers);
        if (!spans.equals(NumberSpan.of(person.getPresence()))) {
            edits.set(
                    person,
                    Literals.ATTENDANCE__PRESENCE,
                    spans.stream().map(Presence::range).toList());
        } else {
            edits.set(person, Literals.ATTENDANCE__PRESENCE, List.copyOf(person.getPresence()));
        }
    }

    private static NumberRange range(NumberSpan span) {
        NumberRange range = MinutesFactory.eINSTANCE.createNumberRange();
        range.setFirst(span.first());
        range.setLast(span.last());
        return range;
    }

    /** Where one is there, as it is written: §§ 41–45; empty if it is all of the meeting or none of it. */
    Optional<String> written(Attendance person) {
        SortedSet<Integer> numbers = of(person);
        return numbers.isEmpty() || numbers.containsAll(all)
                ? Optional.empty()
                : Optional.of((numbers.size() > 1 ? "§§ " : "§ ")
                        + NumberSpan.inWords(NumberSpan.joined(numbers), "–", ", "));
    }
}
