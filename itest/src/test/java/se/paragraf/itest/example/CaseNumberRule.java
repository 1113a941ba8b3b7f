// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.text.Message;

/** The rule of docs/EXTENSIONS.md. */
@Component
public final class CaseNumberRule implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "X01",
            Severity.WARNING,
            "Our rules of procedure 12 §",
            Message.of(CaseNumberRule.class, "X01.title"),
            List.of());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.meeting().getParagraphs().stream()
                .filter(paragraph -> paragraph.getKind() == ParagraphKind.DECISION)
                .map(CaseNumberRule::check);
    }

    private static Finding check(Paragraph paragraph) {
        boolean registered = paragraph.getCaseNumber() != null;
        return DESCRIPTION
                .finding(registered ? Outcome.PASS : Outcome.FAIL)
                .paragraph(paragraph.getNumber())
                .message(registered ? "X01.pass" : "X01.fail", paragraph.getNumberAsWritten());
    }
}
