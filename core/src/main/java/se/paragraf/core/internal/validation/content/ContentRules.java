// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.content;

import static se.paragraf.core.validation.Facts.COUNT;
import static se.paragraf.core.validation.Facts.PARAGRAPHS;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.Row;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.minutes.MinutesPackage;

/** Rules about the matters and how they are decided. */
@Component
public final class ContentRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(new Row(
                RuleDescription.of(ContentRules.class, "I01", Severity.ERROR)
                        .practice("praxis")
                        .facts(PARAGRAPHS, COUNT)
                        .reads(MinutesPackage.Literals.MEETING, MinutesPackage.Literals.PARAGRAPH)
                        .build(),
                NumbersInSequence::check));
    }
}
