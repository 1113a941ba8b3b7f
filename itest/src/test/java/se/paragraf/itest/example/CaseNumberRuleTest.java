// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.validation.spi.RuleExample;

class CaseNumberRuleTest {

    private final CaseNumberRule rule = new CaseNumberRule();

    static List<RuleExample> examples() {
        return new CaseNumberRule().examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_the_outcome_that_it_claims(RuleExample example) {
        assertThat(RuleExample.gravest(example.findings(rule))).isEqualTo(example.outcome());
    }
}
