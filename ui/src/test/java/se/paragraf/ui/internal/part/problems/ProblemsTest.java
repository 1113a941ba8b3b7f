// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Target;

/** The gravest problem comes first, in words that a secretary knows. */
class ProblemsTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Finding hint = finding(Outcome.FAIL, Severity.INFO, 1);
    private final Finding error = finding(Outcome.FAIL, Severity.ERROR, 9);
    private final Finding untold = finding(Outcome.UNKNOWN, Severity.ERROR, 2);
    private final List<Finding> all = List.of(hint, finding(Outcome.PASS, Severity.ERROR, 3), untold, error);

    @Test
    void what_fails_comes_before_what_nobody_can_tell() {
        assertThat(Problems.of(all, true)).containsExactly(error, hint, untold);
        assertThat(Problems.of(all, false)).containsExactly(error, hint);
    }

    @Test
    void the_next_of_the_last_is_the_first_and_back() {
        List<Finding> problems = Problems.of(all, false);

        assertThat(Problems.next(problems, Optional.empty(), 1)).contains(error);
        assertThat(Problems.next(problems, Optional.empty(), -1)).contains(hint);
        assertThat(Problems.next(problems, Optional.of(hint), 1)).contains(error);
        assertThat(Problems.next(problems, Optional.of(error), -1)).contains(hint);
        assertThat(Problems.next(List.of(), Optional.of(error), 1)).isEmpty();
    }

    @Test
    void a_sign_and_a_word_tell_how_bad_it_is() {
        assertThat(ProblemWords.severity(error).in(SWEDISH)).isEqualTo("✖ Fel");
        assertThat(ProblemWords.severity(untold).in(SWEDISH)).isEqualTo("? Går inte att avgöra");
    }

    @Test
    void a_place_is_told_from_the_paragraph_on() {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.setNumber(12);
        meeting.getParagraphs().add(paragraph);

        assertThat(ProblemWords.place(Target.of(paragraph, Literals.PARAGRAPH__DECISIONS), SWEDISH))
                .isEqualTo("§ 12, beslut");
        assertThat(ProblemWords.place(Target.of(meeting), SWEDISH)).isEmpty();
    }

    private static Finding finding(Outcome outcome, Severity severity, int paragraph) {
        Message title = Message.of(ProblemsTest.class, "X01.title");
        return new RuleDescription("X01", severity, "KL 5:69", title, List.of())
                .finding(outcome)
                .paragraph(paragraph)
                .message("X01.any");
    }
}
