// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.broken;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;

/** Cannot say what it is. */
@Component
public final class SpeechlessRule implements Rule {

    @Override
    public RuleDescription description() {
        throw new IllegalStateException("no words");
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Stream.empty();
    }
}
