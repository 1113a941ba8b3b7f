// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.ParagraphRule;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;

/** The rule of docs/EXTENSIONS.md. */
@Component
public final class CaseNumberRule implements ParagraphRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of(CaseNumberRule.class, "X01", Severity.WARNING)
            .practice("Our rules of procedure 12 §")
            .reads(MinutesPackage.Literals.PARAGRAPH)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject, Paragraph paragraph) {
        if (paragraph.getKind() != ParagraphKind.DECISION) {
            return Stream.empty();
        }
        boolean registered = paragraph.getCaseNumber() != null;
        return Stream.of(DESCRIPTION
                .finding(registered ? Outcome.PASS : Outcome.FAIL)
                .paragraph(paragraph.getNumber())
                .message(registered ? "X01.pass" : "X01.fail", paragraph.getNumberAsWritten()));
    }

    @Override
    public List<RuleExample> examples() {
        return RuleExample.read(CaseNumberRule.class, "X01.json");
    }
}
