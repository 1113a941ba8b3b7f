// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.Validator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** What an editor does: it edits, undoes, and checks a little at a time in between. */
class LiveEditProperties {

    private static final Validator VALIDATOR = Catalogue.validator();

    static List<Rule> rules() {
        return Catalogue.rules();
    }

    @Provide
    Arbitrary<List<Document>> folders() {
        return ArbitraryModels.folders();
    }

    @Property(tries = 60, seed = "20240315", shrinking = ShrinkingMode.OFF)
    void a_check_in_parts_with_edits_between_them_ends_with_the_findings_of_a_check_of_everything(
            @ForAll("folders") List<Document> folder, @ForAll long seed) {
        Meeting meeting = (Meeting) folder.get(1);
        meeting.setFederation((Federation) folder.get(0));
        ValidationRequest request = ValidationRequest.of(meeting);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> told = List.of();
        List<String> done = new ArrayList<>();
        try (LiveValidation live = VALIDATOR.follow(request)) {
            for (UsualEdit edit : UsualEdit.values()) {
                Runnable undo = edit.make(meeting, random);
                for (int parts = random.nextInt(150); parts > 0 && live.isDue(); parts--) {
                    told = Told.applied(told, live.recheck(Duration.ZERO));
                }
                if (random.nextBoolean()) {
                    undo.run();
                }
                done.add(edit.name());
                while (live.isDue() && random.nextInt(500) > 0) {
                    told = Told.applied(told, live.recheck(Duration.ZERO));
                }
                told = Told.applied(told, live.recheck());
                assertThat(live.isDue()).isFalse();
                assertThat(Told.lines(live.findings().toList()))
                        .as(done.toString())
                        .isEqualTo(Told.lines(VALIDATOR.findings(request).toList()))
                        .containsExactlyInAnyOrderElementsOf(told);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void after_a_usual_edit_of_an_example_and_its_undoing_the_rule_finds_what_a_check_of_everything_does(Rule rule) {
        SplittableRandom random = new SplittableRandom(7);
        for (int number = 0; number < rule.examples().size(); number++) {
            ValidationRequest request = rule.examples()
                    .get(number)
                    .request()
                    .withRules(Set.of(rule.description().id()));
            try (LiveValidation live = VALIDATOR.follow(request)) {
                live.recheck();
                for (UsualEdit edit : UsualEdit.values()) {
                    Runnable undo = edit.make(request.meeting(), random);
                    assertCurrent(live, request, "example %d: %s".formatted(number, edit));
                    undo.run();
                    assertCurrent(live, request, "example %d: %s undone".formatted(number, edit));
                }
            }
        }
    }

    /** So long that what follows from paragraphs is kept run by run. */
    @Test
    void after_a_usual_edit_of_a_long_meeting_the_findings_are_those_of_a_check_of_everything() {
        Meeting meeting = Minutes.of("2024-03-14").meeting();
        List<Paragraph> paragraphs = rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> example.request().meeting().getParagraphs().stream())
                .toList();
        meeting.getParagraphs().addAll(EcoreUtil.copyAll(paragraphs));
        meeting.getParagraphs().addAll(EcoreUtil.copyAll(paragraphs));
        for (int place = 0; place < meeting.getParagraphs().size(); place++) {
            meeting.getParagraphs().get(place).setNumber(place + 1);
        }
        ValidationRequest request = ValidationRequest.of(meeting);
        SplittableRandom random = new SplittableRandom(11);
        assertThat(meeting.getParagraphs().size()).isGreaterThan(300);
        try (LiveValidation live = VALIDATOR.follow(request)) {
            live.recheck();
            for (UsualEdit edit : UsualEdit.values()) {
                Runnable undo = edit.make(meeting, random);
                assertCurrent(live, request, edit.name());
                if (random.nextBoolean()) {
                    undo.run();
                }
            }
        }
    }

    private static void assertCurrent(LiveValidation live, ValidationRequest request, String what) {
        live.recheck();
        assertThat(Told.lines(live.findings().toList()))
                .as(what)
                .isEqualTo(Told.lines(VALIDATOR.findings(request).toList()));
    }
}
