// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.core.validation.Basis;
import se.paragraf.core.validation.Force;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.model.federation.LawProfile;

/**
 * Which rule is law for a coordination federation, a committee, an assembly, a federation of municipalities and an
 * association, in this order: L law, P practice, - does not hold; in lower case where a failure weighs otherwise than stated.
 */
class LawForWhomTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            A01, ERROR, L----
            A02, INFO, P----
            A03, WARNING, L----
            A04, ERROR, LLLL-
            A05, ERROR, LLLL-
            A06, ERROR, PPPPP
            A07, INFO, PPPP-
            A08, WARNING, L----
            I01, ERROR, PPPPP
            I02, WARNING, PPPPP
            I03, ERROR, PPPPP
            I04, WARNING, LLLLp
            I05, INFO, PPPPP
            I06, ERROR, LLLLp
            I07, ERROR, LLLLP
            I08, ERROR, LLLLP
            I09, ERROR, LLLLP
            I10, ERROR, L--L-
            I11, ERROR, LLLLP
            I12, ERROR, LLLLP
            I13, WARNING, PP-P-
            I14, WARNING, L----
            I15, WARNING, L--L-
            I16, WARNING, LP---
            I17, WARNING, PPPPP
            I18, WARNING, PPPPP
            I19, WARNING, PPPPP
            I20, INFO, PPlPP
            I21, INFO, PPPPP
            I22, INFO, PPPPP
            I23, INFO, PPPPP
            I24, INFO, PPPPP
            I25, INFO, PPPP-
            I26, INFO, PPPPP
            I27, ERROR, --L--
            K01, WARNING, PPPPP
            K02, WARNING, PPPP-
            N01, ERROR, LLLLP
            N02, ERROR, LLLLp
            N03, WARNING, LLLPP
            N04, ERROR, LLLPP
            N05, ERROR, LLLLP
            N06, ERROR, PPPPP
            N07, INFO, P--P-
            N08, WARNING, LLLLP
            N09, ERROR, PPPPP
            N10, WARNING, LPPPP
            N11, ERROR, L----
            N12, WARNING, LPPPP
            N13, ERROR, LLLLP
            P01, ERROR, LLLLL
            P02, WARNING, LLLLL
            P03, WARNING, LLLLP
            P04, ERROR, LLLLp
            S01, WARNING, LLLLP
            S02, ERROR, PPPPP
            S03, ERROR, PPPPP
            S04, ERROR, PPPPP
            T01, ERROR, LLLLP
            T02, INFO, LLLLP
            T03, ERROR, LLLLP
            T04, INFO, LLLLP
            T05, ERROR, LLLLP
            T06, WARNING, LLLLP
            T07, ERROR, PPPPP
            T08, WARNING, PPPPP
            T09, ERROR, PPPPP
            T10, WARNING, PPPPP
            T11, ERROR, L----
            T12, ERROR, L----
            T13, WARNING, PPLPP
            """)
    void each_rule_is_law_for_those_whom_the_statute_binds(String id, String severity, String force) {
        RuleDescription rule = Catalogue.rule(id).description();

        assertThat(rule.severity()).hasToString(severity);
        assertThat(Stream.of(LawProfile.values())
                        .map(profile -> letter(rule, profile))
                        .collect(Collectors.joining()))
                .isEqualTo(force);
    }

    private static String letter(RuleDescription rule, LawProfile profile) {
        Basis basis = rule.bases().get(profile);
        if (basis == null) {
            return "-";
        }
        String letter = basis.force() == Force.LAW ? "L" : "P";
        return basis.severity() == rule.severity() ? letter : letter.toLowerCase(Locale.ROOT);
    }
}
