// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EcorePackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.TimeRange;

/** What people write into fields. */
class NotationTest {

    private static final Locale SWEDISH = new Locale("sv");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    private final Notation days = new DayNotation(() -> TODAY);
    private final Notation times = new TimeNotation(SWEDISH);
    private final Notation sums = new NumberNotation(Literals.ELONG, SWEDISH);
    private final Notation decimals = new NumberNotation(Literals.EBIG_DECIMAL, SWEDISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-14",
                "2024-3-14",
                "20240314",
                "14/3 2024",
                "14/3-2024",
                "14.3.2024",
                "14 mars 2024",
                "14 mar. 2024",
                "den 14 Mars 2024",
                "torsdag den 14 mars 2024",
                "14 March 2024",
                "idag",
                "I dag"
            })
    void a_day_is_read_as_people_write_it(String text) {
        assertThat(days.read(text)).map(Object.class::cast).contains(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "31/4 2024", "14 mors 2024", "14 ma 2024", "14/3", "mars 2024", "2024", "x"})
    void what_is_no_day_is_not_read(String text) {
        assertThat(days.read(text)).isEmpty();
        assertThat(days.wrong(text).in(SWEDISH)).startsWith(text + " är inget datum");
    }

    @ParameterizedTest
    @CsvSource({"9.30,09:30", "09.30,09:30", "9:30,09:30", "0930,09:30", "kl. 13.05,13:05", "Kl 13:05,13:05"})
    void a_time_is_read_as_people_write_it(String text, LocalTime time) {
        assertThat(times.read(text)).map(Object.class::cast).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.00", "9.60", "9.3", "9", "halv tio"})
    void what_is_no_time_is_not_read(String text) {
        assertThat(times.read(text)).isEmpty();
    }

    @Test
    void a_time_is_written_as_the_language_does() {
        assertThat(times.written(LocalTime.of(9, 30))).isEqualTo("09.30");
        assertThat(new TimeNotation(Locale.ENGLISH).written(LocalTime.of(9, 30)))
                .isEqualTo("09:30");
    }

    @ParameterizedTest
    @CsvSource({"125000,125000", "125 000,125000", "1 250 000 kr,1250000", "−5,-5", "2024,2024", "0,0"})
    void a_sum_is_read_with_blanks_and_crowns(String text, long sum) {
        assertThat(sums.read(text)).map(Object.class::cast).contains(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1.000.000", "12 50", "tolv", "1e9", "99999999999999999999", "1,2,3"})
    void what_is_no_whole_number_is_not_read(String text) {
        assertThat(sums.read(text)).isEmpty();
        assertThat(sums.wrong(text).in(SWEDISH)).contains("inget heltal");
    }

    @Test
    void decimals_are_read_with_comma_and_point_and_keep_their_places() {
        assertThat(decimals.read("1 234,50")).map(Object.class::cast).contains(new BigDecimal("1234.50"));
        assertThat(decimals.read("1234.50")).map(Object.class::cast).contains(new BigDecimal("1234.50"));
        assertThat(decimals.written(new BigDecimal("1234.50"))).isEqualTo("1234,50");
        assertThat(decimals.written(new BigDecimal("12345.5"))).isEqualTo("12\u00a0345,5");
    }

    @Test
    void paragraphs_are_read_as_numbers_and_ranges() {
        Notation ranges = new NumberRangesNotation();

        List<?> read = (List<?>) ranges.read("§§ 12-15, 18 och § 20").orElseThrow();

        assertThat(read).map(NumberRange.class::cast).map(NumberRange::getLast).containsExactly(15, 18, 20);
        assertThat(ranges.written(read)).isEqualTo("12–15, 18, 20");
        assertThat(ranges.read("12–")).isEmpty();
        assertThat(ranges.read("12, , 13")).isEmpty();
    }

    @Test
    void spans_of_time_may_be_open_at_one_end() {
        Notation spans = new TimeRangesNotation(SWEDISH);

        List<?> read = (List<?>) spans.read("10.15-10:30, 14.00–").orElseThrow();

        assertThat(read).map(TimeRange.class::cast).map(TimeRange::getTo).containsExactly(LocalTime.of(10, 30), null);
        assertThat(spans.written(read)).isEqualTo("10.15–10.30, 14.00–");
        assertThat(spans.read("–")).isEmpty();
        assertThat(spans.read("10.15")).isEmpty();
    }

    @Test
    void a_list_has_a_value_on_each_line_and_says_which_is_wrong() {
        Notation lines = new LinesNotation(decimals);

        assertThat(lines.read("12,5\n\n 30 "))
                .map(Object.class::cast)
                .contains(List.of(new BigDecimal("12.5"), new BigDecimal("30")));
        assertThat(lines.read("12\nmycket")).isEmpty();
        assertThat(lines.wrong("12\nmycket").in(SWEDISH)).startsWith("mycket är inget tal");
    }

    @Test
    void a_line_end_within_a_value_of_a_list_stays() {
        Notation lines = new LinesNotation(new TextNotation());
        List<String> clauses = List.of("att godkänna\nrapporten", "att lägga den till handlingarna");

        assertThat(lines.read(lines.written(clauses))).map(Object.class::cast).contains(clauses);
    }
}
