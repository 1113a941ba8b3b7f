// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Member;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.text.NumberSpan;

/**
 * I23: the body and the organisations around it have one name each. Told is another ending ("bygd" for "bygden"); letters
 * that differ may be misread ones.
 */
final class OrganisationNames {

    /** Words that stand with and without an ending in good Swedish. */
    private static final Set<String> COMMON = Set.of(
            "region",
            "kommun",
            "förbund",
            "samordningsförbund",
            "kommunalförbund",
            "landsting",
            "styrelse",
            "direktion",
            "nämnd",
            "förening",
            "stad",
            "bolag",
            "universitet",
            "myndighet",
            "verket",
            "länsstyrelse");

    private static final List<String> ENDINGS = List.of("en", "et", "erna");

    private OrganisationNames() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<ProperWords> notes) {
        Map<String, String> nameByVariant = variants(names(subject));
        if (nameByVariant.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<Integer>> placesByWord = new TreeMap<>();
        notes.gatheredByRun(OrganisationNames::words)
                .forEach(run -> run.forEach((key, found) -> {
                    if (nameByVariant.containsKey(key)) {
                        found.forEach(each -> placesByWord
                                .computeIfAbsent(each.word(), first -> new ArrayList<>())
                                .add(each.place()));
                    }
                }));
        return placesByWord.isEmpty()
                ? Stream.of(rule.finding(Outcome.PASS).message("I23.pass"))
                : placesByWord.entrySet().stream().map(found -> {
                    List<Integer> numbers = found.getValue().stream()
                            .map(place -> notes.get(place).paragraph())
                            .toList();
                    String name = nameByVariant.get(ProperWords.key(found.getKey()));
                    return rule.finding(Outcome.FAIL)
                            .paragraph(numbers.get(0))
                            .at(Paragraphs.location(found.getValue().get(0)) + ".text")
                            .fact(Facts.NAMES, List.of(found.getKey(), name))
                            .fact(Facts.PARAGRAPHS, Paragraphs.listed(NumberSpan.joined(numbers)))
                            .message("I23.fail", found.getKey(), Paragraphs.inWords(NumberSpan.joined(numbers)), name);
                });
    }

    /** A word as it is written somewhere. */
    private record Placed(String word, int place) {}

    private static Map<String, List<Placed>> words(List<ProperWords> run, int start) {
        Map<String, List<Placed>> words = new LinkedHashMap<>();
        for (int i = 0; i < run.size(); i++) {
            int place = start + i;
            run.get(i).words().forEach((key, word) -> words.computeIfAbsent(key, first -> new ArrayList<>())
                    .add(new Placed(word, place)));
        }
        return words;
    }

    private static List<String> names(Subject subject) {
        List<String> names = new ArrayList<>();
        names.add(subject.meeting().getFederationName());
        subject.body().ifPresent(body -> {
            names.add(body.getName());
            body.getMembers().stream().map(Member::getName).forEach(names::add);
        });
        subject.meeting().getAttendances().stream()
                .map(Attendance::getOrganisation)
                .forEach(names::add);
        names.removeIf(name -> name == null);
        return names;
    }

    /** Each word of the names by the keys of its other forms. */
    private static Map<String, String> variants(List<String> names) {
        Map<String, String> wordByVariant = new HashMap<>();
        Map<String, String> wordByKey = new HashMap<>();
        names.forEach(name -> ProperWords.of(name).forEach(word -> wordByKey.putIfAbsent(ProperWords.key(word), word)));
        wordByKey.forEach((key, word) -> {
            if (!isCommon(key)) {
                for (String ending : ENDINGS) {
                    wordByVariant.put(key + ending, word);
                    if (key.endsWith(ending)) {
                        wordByVariant.put(key.substring(0, key.length() - ending.length()), word);
                    }
                }
            }
        });
        wordByVariant.keySet().removeAll(wordByKey.keySet());
        return wordByVariant;
    }

    private static boolean isCommon(String key) {
        return COMMON.contains(key)
                || ENDINGS.stream()
                        .anyMatch(ending -> key.endsWith(ending)
                                && COMMON.contains(key.substring(0, key.length() - ending.length())));
    }
}
