// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.broken;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;

/** Cannot be made. */
@Component
public final class UnmadeRule implements Rule {

    public UnmadeRule() {
        throw new IllegalStateException("no table of rules");
    }

    @Override
    public RuleDescription description() {
        throw new IllegalStateException("no words");
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Stream.empty();
    }
}
