// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.DecisionReference;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.NumberSpan;

/**
 * Numbers the paragraphs of a meeting anew after some of them came, went or moved. What refers to paragraphs by number, such
 * as presence, adjustments and notices, refers to the same paragraphs as before; one that came between two of them, or at an
 * end of the meeting that they reach, belongs with them.
 */
public final class Renumbering {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d+");

    private final Meeting meeting;
    private final List<Paragraph> before;
    private final int first;
    private final Map<Paragraph, Integer> numbers = new IdentityHashMap<>();
    private final Set<Integer> known = new HashSet<>();

    private Renumbering(Meeting meeting) {
        this.meeting = meeting;
        this.before = List.copyOf(meeting.getParagraphs());
        this.first = before.isEmpty() ? 1 : before.get(0).getNumber();
        before.forEach(paragraph -> numbers.put(paragraph, paragraph.getNumber()));
        known.addAll(numbers.values());
    }

    /** Remembers how the paragraphs are numbered, before they change. */
    public static Renumbering before(Meeting meeting) {
        return new Renumbering(meeting);
    }

    /** Numbers the paragraphs as they stand now: those before the first that changed keep their numbers, the others go on. */
    public void number() {
        List<Paragraph> now = meeting.getParagraphs();
        int from = 0;
        while (from < Math.min(now.size(), before.size()) && now.get(from) == before.get(from)) {
            from++;
        }
        if (from == now.size() && now.size() == before.size()) {
            return;
        }
        int number = from == 0 ? first : now.get(from - 1).getNumber() + 1;
        for (Paragraph paragraph : List.copyOf(now.subList(from, now.size()))) {
            number(paragraph, number++);
        }
        if (known.size() == before.size()) {
            follow();
        }
    }

    private void number(Paragraph paragraph, int number) {
        if (paragraph.getNumber() != number) {
            paragraph.setNumber(number);
        }
        String pattern = paragraph.getNumberAsWritten();
        if (pattern == null && !numbers.containsKey(paragraph)) {
            pattern = before.stream()
                    .map(Paragraph::getNumberAsWritten)
                    .filter(written -> written != null)
                    .findFirst()
                    .orElse(null);
        }
        if (pattern != null) {
            String written = NUMBER.matcher(pattern).replaceFirst(String.valueOf(number));
            if (!written.equals(paragraph.getNumberAsWritten())) {
                paragraph.setNumberAsWritten(written);
            }
        }
    }

    private void follow() {
        follow(meeting.getStatedParagraphs());
        meeting.getAttendances().forEach(this::follow);
        meeting.getSignatories().forEach(signatory -> follow(signatory.getParagraphs()));
        meeting.getAdjustments().forEach(adjustment -> follow(adjustment.getParagraphs()));
        meeting.getNotices().forEach(notice -> follow(notice.getParagraphs()));
        for (Paragraph paragraph : meeting.getParagraphs()) {
            paragraph.getDecisions().forEach(decision -> decision.getReferences()
                    .forEach(this::follow));
        }
    }

    private void follow(Attendance person) {
        if (!person.getPresence().isEmpty()
                && moved(NumberSpan.of(person.getPresence())).isEmpty()) {
            // Was there for what is gone only: no numbers would say that the person was there throughout.
            person.getPresence().clear();
            person.setWholeMeeting(false);
        } else {
            follow(person.getPresence());
        }
    }

    private void follow(DecisionReference reference) {
        EObject decision = reference.getDecision();
        if (decision != null
                && decision.eContainer() instanceof Paragraph paragraph
                && reference.getParagraphNumber() != null
                && numbers.containsKey(paragraph)
                && reference.getParagraphNumber().equals(numbers.get(paragraph))
                && paragraph.getNumber() != reference.getParagraphNumber()) {
            reference.setParagraphNumber(paragraph.getNumber());
        }
    }

    private void follow(EList<NumberRange> ranges) {
        if (ranges.isEmpty()) {
            return;
        }
        List<NumberSpan> old = NumberSpan.of(ranges);
        List<NumberSpan> spans = NumberSpan.joined(moved(old));
        if (spans.equals(NumberSpan.joined(covered(old)))) {
            return;
        }
        // No numbers would say all of them.
        if (!spans.isEmpty()) {
            put(spans, ranges);
        }
    }

    /** The numbers of ranges as far as there were such paragraphs, and those of no paragraph as they are. */
    private Set<Integer> covered(List<NumberSpan> spans) {
        Set<Integer> covered = new TreeSet<>();
        for (Paragraph paragraph : before) {
            int number = numbers.get(paragraph);
            if (spans.stream().anyMatch(span -> span.contains(number))) {
                covered.add(number);
            }
        }
        for (NumberSpan span : spans) {
            if (!known.contains(span.first())) {
                covered.add(span.first());
            }
            if (!known.contains(span.last())) {
                covered.add(span.last());
            }
        }
        return covered;
    }

    private Set<Integer> moved(List<NumberSpan> spans) {
        Set<Integer> covered = covered(spans);
        Set<Integer> moved = new TreeSet<>(covered);
        moved.removeAll(known);
        List<Paragraph> now = meeting.getParagraphs();
        Map<Integer, Boolean> belongs = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            Integer number = numbers.get(now.get(i));
            boolean in = number == null ? isBetween(now, i, covered) : covered.contains(number);
            belongs.put(now.get(i).getNumber(), in);
        }
        belongs.forEach((number, in) -> {
            if (in) {
                moved.add(number);
            }
        });
        return moved;
    }

    private boolean isBetween(List<Paragraph> now, int index, Set<Integer> covered) {
        boolean below = true;
        boolean above = true;
        for (int i = index - 1; i >= 0; i--) {
            if (numbers.containsKey(now.get(i))) {
                below = covered.contains(numbers.get(now.get(i)));
                break;
            }
        }
        for (int i = index + 1; i < now.size(); i++) {
            if (numbers.containsKey(now.get(i))) {
                above = covered.contains(numbers.get(now.get(i)));
                break;
            }
        }
        return below && above;
    }

    private static void put(List<NumberSpan> spans, EList<NumberRange> ranges) {
        while (ranges.size() > spans.size()) {
            ranges.remove(ranges.size() - 1);
        }
        List<NumberRange> more = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            NumberRange range = i < ranges.size() ? ranges.get(i) : MinutesFactory.eINSTANCE.createNumberRange();
            range.setFirst(spans.get(i).first());
            range.setLast(spans.get(i).last());
            if (i >= ranges.size()) {
                more.add(range);
            }
        }
        ranges.addAll(more);
    }
}
