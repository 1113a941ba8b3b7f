// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.validation.FindingsChange;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.fixture.ArbitraryEdits;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.minutes.Meeting;

/** Whatever is edited, the findings that are kept are those that a check of everything gives. */
class LiveValidationProperties {

    private static final Validator VALIDATOR = Catalogue.validator();
    private static final int EDITS = 12;

    static List<Rule> rules() {
        return Catalogue.rules();
    }

    @Provide
    Arbitrary<List<Document>> folders() {
        return ArbitraryModels.folders();
    }

    @Property(tries = 100, seed = "20240314", shrinking = ShrinkingMode.OFF)
    void after_any_edit_the_findings_are_those_of_a_check_of_everything(
            @ForAll("folders") List<Document> folder, @ForAll long seed) {
        List<Meeting> meetings = folder.stream()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .toList();
        meetings.get(0).setFederation((Federation) folder.get(0));
        ValidationRequest request = ValidationRequest.of(meetings.get(0)).withSeries(MeetingSeries.of(meetings));
        try (LiveValidation live = VALIDATOR.follow(request)) {
            List<String> before = Told.lines(live.recheck().added());
            assertThat(before).isEqualTo(Told.lines(VALIDATOR.findings(request).toList()));
            for (int edit = 0; edit < EDITS; edit++) {
                String what = ArbitraryEdits.edit(folder, seed + edit);
                FindingsChange change = live.recheck();
                List<String> now = Told.lines(live.findings().toList());
                assertThat(now)
                        .as(what)
                        .isEqualTo(Told.lines(VALIDATOR.findings(request).toList()));
                assertThat(Told.applied(before, change)).as(what).containsExactlyInAnyOrderElementsOf(now);
                before = now;
            }
        }
    }

    /** Examples are near to what rules look at, so that most edits of them change what is found. */
    @ParameterizedTest
    @MethodSource("rules")
    void after_any_edit_of_an_example_the_rule_finds_what_a_check_of_everything_does(Rule rule) {
        int examples = rule.examples().size();
        for (int number = 0; number < examples * EDITS; number++) {
            ValidationRequest request = rule.examples()
                    .get(number % examples)
                    .request()
                    .withRules(Set.of(rule.description().id()));
            List<Document> documents = new ArrayList<>(request.series().meetings());
            GoverningLaw.body(request.meeting()).ifPresent(documents::add);
            try (LiveValidation live = VALIDATOR.follow(request)) {
                live.recheck();
                String what = ArbitraryEdits.edit(documents, number);
                live.recheck();
                assertThat(Told.lines(live.findings().toList()))
                        .as("example %d: %s", number % examples, what)
                        .isEqualTo(Told.lines(VALIDATOR.findings(request).toList()));
            }
        }
    }
}
