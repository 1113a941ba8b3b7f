// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentityNumbersProperties {

    private static final LocalDate MEETING = LocalDate.of(2024, 3, 14);
    private static final DateTimeFormatter LONG = DateTimeFormatter.BASIC_ISO_DATE;

    /**
     * A number in parts.
     *
     * @param century two digits
     * @param date six digits, the day perhaps that of a coordination number
     * @param last four digits, the last a check digit
     */
    record Number(String century, String date, String last) {

        static Number of(LocalDate born, boolean coordination, int serial) {
            String day = LONG.format(born);
            String date = day.substring(2, 6) + "%02d".formatted(born.getDayOfMonth() + (coordination ? 60 : 0));
            String nine = date + "%03d".formatted(serial);
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                int weighed = Character.digit(nine.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
                sum += weighed % 10 + weighed / 10;
            }
            return new Number(day.substring(0, 2), date, nine.substring(6) + (10 - sum % 10) % 10);
        }

        Number broken(int by) {
            int check = Character.digit(last.charAt(3), 10);
            return new Number(century, date, last.substring(0, 3) + (check + by) % 10);
        }
    }

    @Provide
    Arbitrary<Number> numbers() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), MEETING.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        days,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 999))
                .as(Number::of);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("-", "+", " ", "", "\u2013", "\u2011", "\u2212", "\u00A0", " - ", "-\n", "\u00AD-");
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of(
                "", "Pnr ", "(%s)", "%s.", "personnummer:%s,", "Anna Exempel, %s, Storgatan 1", "3 %s 12");
    }

    private static String written(Number number, boolean century, String sign, String around) {
        String written = (century ? number.century() : "") + number.date() + sign + number.last();
        return around.contains("%s") ? around.formatted(written) : around + written;
    }

    @Property(seed = "20240314", tries = 500)
    void a_number_is_found_in_any_writing(
            @ForAll("numbers") Number number,
            @ForAll boolean century,
            @ForAll("signs") String sign,
            @ForAll("surroundings") String around) {
        boolean isLikeTelephone = !century && sign.isEmpty() && number.date().startsWith("0");
        String text = written(number, century, sign, around) + (isLikeTelephone ? " (född i Exempelby)" : "");

        assertThat(IdentityNumbers.areIn(text, MEETING)).isTrue();
    }

    @Property(seed = "20240314", tries = 300)
    void a_number_with_its_date_taken_apart_is_found(@ForAll("numbers") Number number) {
        String date = number.date();
        String written = number.century() + date.substring(0, 2) + "-" + date.substring(2, 4) + "-" + date.substring(4)
                + "-" + number.last();

        assertThat(IdentityNumbers.areIn(written, MEETING)).isTrue();
    }

    @Property(seed = "20240314", tries = 500)
    void a_number_with_another_check_digit_is_none(
            @ForAll("numbers") Number number,
            @ForAll boolean century,
            @ForAll("signs") String sign,
            @ForAll("surroundings") String around) {
        for (int by = 1; by < 10; by++) {
            assertThat(IdentityNumbers.areIn(written(number.broken(by), century, sign, around), MEETING))
                    .isFalse();
        }
    }

    @Property(seed = "20240314", tries = 300)
    void a_number_within_more_digits_is_none(@ForAll("numbers") Number number) {
        assertThat(IdentityNumbers.areIn("5" + number.date() + number.last(), MEETING))
                .isFalse();
        assertThat(IdentityNumbers.areIn(number.date() + "-" + number.last() + "7", MEETING))
                .isFalse();
    }

    @Property(seed = "20240314", tries = 300)
    void nobody_is_born_after_the_meeting(@ForAll("numbers") Number number) {
        LocalDate born = MEETING.plusDays(1 + Integer.parseInt(number.last()));
        Number later = Number.of(born, false, 123);

        assertThat(IdentityNumbers.areIn("20" + later.date() + "-" + later.last(), MEETING))
                .isFalse();
    }
}
