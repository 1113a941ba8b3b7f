// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @Test
    void messages_and_days_within_a_message_follow_its_language() {
        Message day = Message.of(MessageTest.class, "day", DAY, DAY.getDayOfWeek());
        Message message = Message.of(MessageTest.class, "adjusted", day, day);

        assertThat(message.in(Locale.forLanguageTag("sv-SE")))
                .isEqualTo("Protokollet justerades 2024-03-14 (torsdag), inte senare än 2024-03-14 (torsdag).");
        assertThat(message.in(Locale.UK))
                .isEqualTo("The minutes were adjusted on 2024-03-14 (Thursday), not later than 2024-03-14 (Thursday).");
    }

    @Test
    void an_unknown_language_gets_english_words() {
        assertThat(Message.of(MessageTest.class, "chair").in(Locale.ITALIAN)).isEqualTo("chair");
    }

    @Test
    void a_message_without_words_says_its_key() {
        assertThat(Message.of(MessageTest.class, "nowhere").in(Locale.UK)).isEqualTo("nowhere");
        assertThat(Message.of(Test.class, "chair").in(Locale.UK)).isEqualTo("chair");
    }
}
