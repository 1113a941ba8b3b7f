// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.paragraf.core.validation.Basis;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.model.federation.LawProfile;

/**
 * Why a rule holds, in words, for the kinds of bodies that share the reason.
 *
 * @param bodies the kinds of bodies
 * @param force whether it is law or practice
 * @param severity how bad a failure is
 * @param source the statute or other source
 */
record RuleBasis(String bodies, String force, String severity, String source) {

    /** The bases of a rule in the order of the kinds of bodies; none if it holds alike for all. */
    static List<RuleBasis> of(RuleDescription rule, TextPage page) {
        Map<Basis, List<LawProfile>> shared = rule.bases().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return shared.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), page))
                .toList();
    }

    private static RuleBasis of(Basis basis, List<LawProfile> profiles, TextPage page) {
        String bodies = profiles.size() == LawProfile.values().length
                ? page.word("profile.all")
                : profiles.stream()
                        .map(profile -> page.word("profile." + profile.getName()))
                        .collect(Collectors.joining(", "));
        return new RuleBasis(
                bodies, page.word("force." + basis.force()), page.word("severity." + basis.severity()), basis.source());
    }
}
