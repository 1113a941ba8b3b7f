// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.extension;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.text.Message;

/** A rule that no minutes pass. */
@Component
public final class ShoutRule implements Rule {

    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "X99", Severity.ERROR, "the test", Message.of(ShoutRule.class, "shout.title"), List.of());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Stream.of(DESCRIPTION.finding(Outcome.FAIL).message("shout.fail"));
    }
}
