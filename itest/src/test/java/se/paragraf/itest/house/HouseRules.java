// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.house;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;

/** What one body asks of its minutes beside the law. It ranks above the rules of the law, one of which it replaces. */
@Component(property = "service.ranking:Integer=10")
public final class HouseRules implements RuleSet {

    @Override
    public List<Rule> rules() {
        return List.of(new FewMatters(), new AdjustedEarly());
    }
}
