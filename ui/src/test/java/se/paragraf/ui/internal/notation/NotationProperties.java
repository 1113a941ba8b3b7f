// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;
import org.eclipse.emf.ecore.EcorePackage.Literals;

/** What a field writes it also reads. */
class NotationProperties {

    private static final Locale SWEDISH = new Locale("sv");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    @Property(tries = 300, seed = "7")
    void a_day_that_is_written_is_read(@ForAll @DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate day) {
        Notation days = new DayNotation(() -> TODAY);

        assertThat(days.read(days.written(day))).map(Object.class::cast).contains(day);
    }

    @Property(tries = 300, seed = "7")
    void a_minute_that_is_written_is_read_in_either_language(@ForAll LocalTime time, @ForAll boolean swedish) {
        LocalTime minute = LocalTime.of(time.getHour(), time.getMinute());
        Notation times = new TimeNotation(swedish ? SWEDISH : Locale.ENGLISH);

        assertThat(times.read(times.written(minute))).map(Object.class::cast).contains(minute);
    }

    @Property(tries = 300, seed = "7")
    void a_number_that_is_written_is_read_in_either_language(
            @ForAll @BigRange(min = "-1000000000000000", max = "1000000000000000") @Scale(4) BigDecimal number,
            @ForAll boolean swedish) {
        Notation numbers = new NumberNotation(Literals.EBIG_DECIMAL, swedish ? SWEDISH : Locale.ENGLISH);

        assertThat(numbers.read(numbers.written(number)))
                .map(Object.class::cast)
                .contains(number);
    }

    @Property(tries = 300, seed = "7")
    void a_whole_number_that_is_written_is_read(@ForAll long number) {
        Notation numbers = new NumberNotation(Literals.ELONG, SWEDISH);

        assertThat(numbers.read(numbers.written(number)))
                .map(Object.class::cast)
                .contains(number);
    }

    @Property(tries = 300, seed = "7")
    void any_text_is_read_or_not_without_failing(@ForAll @StringLength(max = 30) String text) {
        assertThat(new DayNotation(() -> TODAY).read(text)).isNotNull();
        assertThat(new NumberNotation(Literals.EINT, SWEDISH).read(text)).isNotNull();
        assertThat(new NumberRangesNotation().read(text)).isNotNull();
        assertThat(new TimeRangesNotation(SWEDISH).read(text)).isNotNull();
    }
}
