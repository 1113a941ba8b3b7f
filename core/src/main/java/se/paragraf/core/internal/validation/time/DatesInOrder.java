// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.minutes.Announcement;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.text.Message;

/** T07: meeting, adjustment, notice and removal follow each other. */
final class DatesInOrder {

    private DatesInOrder() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject) {
        return Announced.eachPosting(rule, subject, DatesInOrder::check);
    }

    private static Stream<Finding> check(Announced announced) {
        List<Step> steps = steps(announced);
        List<Finding> broken = new ArrayList<>();
        Step latest = null;
        for (Step step : steps) {
            if (step.day() == null) {
                continue;
            }
            if (latest != null && step.isTooEarlyAfter(latest.day())) {
                broken.add(broken(announced, latest, step));
            } else if (!step.last()) {
                latest = step;
            }
        }
        return broken.isEmpty() ? Stream.of(unbroken(announced, steps)) : broken.stream();
    }

    private static List<Step> steps(Announced announced) {
        Announcement days = announced.days();
        String location = announced.location() + ".";
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("meeting.date", "date", announced.meeting().getDate(), false, false));
        steps.add(new Step(location + "adjustedOn", "adjustedOn", announced.adjusted(), false, false));
        steps.add(new Step(location + "postedOn", "postedOn", days.postedOn(), false, false));
        List<Removal> removals = Removal.statedIn(days);
        for (Removal removal : removals.isEmpty() ? List.of(Removal.TAKEN_DOWN) : removals) {
            String field = removal.field();
            steps.add(new Step(location + field, field, removal.date(days), true, !removal.throughout()));
        }
        return steps;
    }

    private static Finding broken(Announced announced, Step earlier, Step later) {
        return announced
                .finding(Outcome.FAIL)
                .at(later.location())
                .fact(Facts.LIMIT, earlier.day())
                .fact(Facts.ACTUAL, later.day())
                .message(
                        later.day().equals(earlier.day()) ? "T07.same" : "T07.fail",
                        later.inWords(),
                        Day.inWords(later.day()),
                        earlier.inWords(),
                        Day.inWords(earlier.day()));
    }

    private static Finding unbroken(Announced announced, List<Step> steps) {
        List<Step> missing = steps.stream().filter(step -> step.day() == null).toList();
        if (missing.isEmpty()) {
            return announced.finding(Outcome.PASS).message("T07.pass");
        }
        Phrase names = Phrase.listed(missing.stream().map(Step::inWords).toList());
        return announced.finding(Outcome.UNKNOWN).at(missing.get(0).location()).message("T07.unknown", names);
    }

    /**
     * A dated step in the life of the minutes.
     *
     * @param last true for the removal, which nothing follows
     * @param strict true if it may not be on the day of the step before
     */
    private record Step(String location, String name, LocalDate day, boolean last, boolean strict) {

        boolean isTooEarlyAfter(LocalDate earlier) {
            return day.isBefore(earlier) || strict && day.equals(earlier);
        }

        Message inWords() {
            return Message.of(DatesInOrder.class, "step." + name);
        }
    }
}
