// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.model;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.internal.validation.rule.GatheringRow;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;

/** What the metamodels themselves ask. */
@Component
public final class ModelRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(new GatheringRow<>(
                RuleDescription.of(ModelRules.class, "M01", Severity.ERROR)
                        .practice("Paragraf")
                        .build(),
                SoundModel.Note::of,
                note -> !note.violations().isEmpty(),
                SoundModel::check));
    }
}
