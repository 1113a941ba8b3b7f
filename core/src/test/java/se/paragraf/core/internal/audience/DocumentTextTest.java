// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class DocumentTextTest {

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();

    DocumentTextTest() {
        meeting.setDate(LocalDate.of(2024, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>811218<span class=\"x\">-</span>9876</p>",
                "<p>811218<br/>-9876</p>",
                "<p>811218&#45;9876</p>",
                "<p>&#x38;11218&#xA0;9876</p>",
                "<p><img src=\"a\" alt=\"811218-9876\"/></p>",
                "<meta name='keywords' content='811218-9876'/>",
                "<bookmark name=\"811218-9876\" href=\"#a\"/>",
                "<style type=\"text/css\">p::after { content: \"811218-9876\" }</style>"
            })
    void a_number_that_a_template_wrote_is_found(String markup) {
        assertThat(fails(markup)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<td>811218</td><td>9876</td>", "<p id=\"a811218\">9876</p>", "<p>A &amp; B</p>"})
    void what_is_no_number_passes(String markup) {
        assertThat(fails(markup)).isFalse();
    }

    private boolean fails(String markup) {
        return IdentityNumberCheck.fails(new XhtmlDocument("<html>" + markup + "</html>", Locale.ROOT), meeting);
    }
}
