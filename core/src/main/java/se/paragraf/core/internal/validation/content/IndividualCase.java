// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;

/** I14: a federation does not decide on the benefits or rights of individuals. */
final class IndividualCase {

    private static final Phrases GRANTS = Phrases.of(IndividualCase.class, "grants.txt");
    private static final Phrases BENEFITS = Phrases.of(IndividualCase.class, "benefits.txt");
    private static final Phrases INDIVIDUALS = Phrases.of(IndividualCase.class, "individuals.txt");
    /** A benefit that is itself granted or refused: "avslå ansökan om försörjningsstöd". */
    private static final Phrases GRANTED = GRANTS.before(BENEFITS, 2);

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)(?:19|20)?\\d{6}[-+]\\d{4}(?!\\d)");

    private IndividualCase() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        String decided = ParagraphText.decisions(paragraph);
        String told = ParagraphText.title(paragraph) + "\n" + decided;
        boolean benefit = BENEFITS.in(told);
        boolean individual =
                INDIVIDUALS.in(decided) || IDENTITY_NUMBER.matcher(decided).find();
        if (decided.isEmpty() || !benefit && !GRANTS.in(decided)) {
            return Stream.empty();
        }
        Outcome outcome = benefit && individual || GRANTED.in(decided) ? Outcome.FAIL : Outcome.PASS;
        return Stream.of(rule.finding(outcome)
                .paragraph(paragraph.getNumber())
                .at(Paragraphs.location(subject, paragraph) + ".decisions")
                .message(outcome == Outcome.FAIL ? "I14.fail" : "I14.pass", Paragraphs.sign(paragraph)));
    }
}
