// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StatutoryCalendarProperties {

    private static final Map<Integer, Set<LocalDate>> FREE = new HashMap<>();

    private final StatutoryCalendar calendar = new StatutoryCalendar();

    @Property(seed = "20240314")
    void easter_is_the_same_by_another_method(@ForAll @IntRange(min = 1990, max = 2299) int year) {
        assertThat(PublicHolidays.easter(year)).isEqualTo(AlmanacOfChurch.easter(year));
    }

    @Example
    void each_day_is_free_as_the_almanac_says() {
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            assertThat(PublicHolidays.isFree(day)).as("%s", day).isEqualTo(isFree(day));
        }
    }

    @Example
    void each_day_of_adjustment_keeps_the_laws_of_terms() {
        holds(calendar::adjustmentLatest, day -> day.plusDays(14));
    }

    @Example
    void each_day_of_notice_keeps_the_laws_of_terms() {
        holds(calendar::noticeLatest, day -> day.plusDays(2));
    }

    @Example
    void each_day_of_appeal_keeps_the_laws_of_terms() {
        holds(calendar::lastAppealDay, day -> day.plusWeeks(3));
    }

    @Property(seed = "20240314")
    void an_earlier_notice_never_gives_a_later_end(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        assertThat(calendar.lastAppealDay(earlier)).isBeforeOrEqualTo(calendar.lastAppealDay(later));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Never early, on a working day, moved over free days only, never back in time. */
    private static void holds(UnaryOperator<LocalDate> term, UnaryOperator<LocalDate> unmoved) {
        LocalDate before = LocalDate.MIN;
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            LocalDate end = term.apply(day);
            assertThat(end).as("from %s", day).isAfterOrEqualTo(unmoved.apply(day));
            assertThat(isFree(end)).as("%s", end).isFalse();
            for (LocalDate skipped = unmoved.apply(day); skipped.isBefore(end); skipped = skipped.plusDays(1)) {
                assertThat(isFree(skipped)).as("%s", skipped).isTrue();
            }
            assertThat(end).as("from %s", day).isAfterOrEqualTo(before);
            before = end;
        }
    }

    private static boolean isFree(LocalDate day) {
        return FREE.computeIfAbsent(day.getYear(), AlmanacOfChurch::freeDays).contains(day);
    }
}
