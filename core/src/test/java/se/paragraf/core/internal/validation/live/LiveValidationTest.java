// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.core.internal.validation.DefaultValidator;
import se.paragraf.core.minutes.MeetingSeries;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsChange;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.core.validation.spi.GatheringRule;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.ParagraphRule;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.RuleSetting;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;

class LiveValidationTest {

    private final Meeting meeting = Minutes.of("2024-03-14").paragraphs(1, 2, 3).meeting();
    private final List<String> runs = new ArrayList<>();
    private LiveValidation live;

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void the_first_check_tells_all_and_the_next_nothing() {
        follow(days(), titles());

        assertThat(lines(live.recheck().added())).containsExactly("D null", "T 1", "T 2", "T 3");
        assertThat(live.recheck().isEmpty()).isTrue();
        assertThat(runs).containsExactly("D", "T 1", "T 2", "T 3");
    }

    @Test
    void a_rule_is_run_again_only_where_what_it_reads_was_edited() {
        follow(days(), titles());
        live.recheck();
        runs.clear();

        meeting.setDate(LocalDate.parse("2024-03-15"));
        live.recheck();
        meeting.setPlace("Vasstrutan");
        live.recheck();

        assertThat(runs).containsExactly("D");
    }

    @Test
    void a_paragraph_rule_looks_at_the_edited_paragraph_alone() {
        follow(days(), titles());
        live.recheck();
        runs.clear();

        meeting.getParagraphs().get(1).setTitle("Budget");
        FindingsChange change = live.recheck();

        assertThat(runs).containsExactly("T 2");
        assertThat(lines(change.removed())).containsExactly("T 2");
        assertThat(lines(change.added())).containsExactly("T 2 Budget");
        assertThat(lines(live.findings().toList())).containsExactly("D null", "T 1", "T 2 Budget", "T 3");
    }

    @Test
    void a_gathering_rule_judges_anew_only_when_a_note_is_another() {
        follow(longest());
        live.recheck();
        runs.clear();

        meeting.getParagraphs().get(1).setTitle("Budget");
        live.recheck();
        meeting.getParagraphs().get(0).setTitle("Val av ordförande");
        meeting.getParagraphs().get(1).setNumber(7);
        live.recheck();

        assertThat(runs).containsExactly("note 2", "judged 6", "note 1", "note 7", "judged 23");
    }

    @Test
    void what_the_series_noted_of_the_meeting_is_noted_again_after_an_edit() {
        MeetingSeries series = MeetingSeries.of(List.of(meeting));
        meeting.setPlace("Folkets hus");
        series.noted(meeting, String.class, Meeting::getPlace);
        live = new DefaultValidator(List.of(), List.of(), new StatutoryCalendar())
                .follow(ValidationRequest.of(meeting).withSeries(series));

        meeting.setPlace("Vasstrutan");
        live.recheck();

        assertThat(series.noted(meeting, String.class, Meeting::getPlace)).isEqualTo("Vasstrutan");
    }

    @Test
    void paragraphs_that_come_go_and_move_are_followed() {
        follow(titles());
        live.recheck();

        Paragraph first = meeting.getParagraphs().remove(0);
        meeting.getParagraphs().move(0, 1);
        assertThat(lines(live.recheck().removed())).containsExactly("T 1");
        first.setTitle("Ny");
        meeting.getParagraphs().add(first);

        assertThat(lines(live.recheck().added())).containsExactly("T 1 Ny");
        assertThat(lines(live.findings().toList())).containsExactly("T 3", "T 2", "T 1 Ny");
    }

    @Test
    void an_interrupt_ends_the_check_and_the_next_one_does_the_rest() {
        follow(interrupting("A"), days(), titles());

        assertThatThrownBy(live::recheck).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(lines(live.findings().toList())).containsExactly("A null");
        meeting.getParagraphs().get(0).setTitle("Under tiden");

        assertThat(lines(live.recheck().added())).containsExactly("A null", "D null", "T 1 Under tiden", "T 2", "T 3");
        assertThat(runs).containsOnlyOnce("A");
    }

    @Test
    void without_time_a_little_is_done_at_once_and_the_rest_when_asked_again() {
        follow(days(), longest(), titles());

        assertThat(lines(live.recheck(Duration.ZERO).added())).containsExactly("D null");
        meeting.getParagraphs().get(2).setNumber(7);
        List<String> told = new ArrayList<>();
        while (live.isDue()) {
            told.addAll(lines(live.recheck(Duration.ZERO).added()));
        }

        assertThat(told).containsExactly("L sum", "T 1", "T 2", "T 7");
        assertThat(runs).containsExactly("D", "note 1", "note 2", "note 7", "judged 0", "T 1", "T 2", "T 7");
    }

    @Test
    void an_edit_between_two_parts_of_a_check_makes_the_rule_look_again() {
        follow(titles());
        live.recheck(Duration.ZERO);

        meeting.getParagraphs().get(0).setTitle("Budget");

        assertThat(lines(live.recheck().added())).containsExactly("T 1 Budget", "T 2", "T 3");
    }

    @Test
    void another_body_that_comes_later_is_followed_and_decides_which_rules_hold() {
        follow(titles());
        live.recheck();
        Federation body = FederationFactory.eINSTANCE.createFederation();
        meeting.setFederation(body);
        live.recheck();

        RuleSetting off = FederationFactory.eINSTANCE.createRuleSetting();
        off.setRule("T");
        off.setOff(true);
        off.setReason("provas inte");
        body.getRuleSettings().add(off);
        FindingsChange change = live.recheck();
        assertThat(lines(change.removed())).hasSize(3);
        assertThat(change.added()).extracting(Finding::outcome).containsExactly(Outcome.NA);
        off.setOff(false);
        body.setProfile(LawProfile.NAMND);

        assertThat(lines(live.recheck().added())).containsExactly("T 1", "T 2", "T 3");
    }

    @Test
    void a_paragraph_that_makes_a_rule_fail_is_told_until_it_is_mended() {
        follow(titles());
        live.recheck();

        meeting.getParagraphs().get(1).setTitle("!");
        assertThat(live.recheck().added()).extracting(Finding::outcome).containsExactly(Outcome.UNKNOWN);
        meeting.getParagraphs().get(1).setTitle("Åter");

        assertThat(lines(live.recheck().added())).containsExactly("T 1", "T 2 Åter", "T 3");
    }

    @Test
    void a_closed_one_leaves_nothing_on_the_model() {
        follow(titles());
        List<EObject> all = new ArrayList<>(List.of(meeting));
        meeting.eAllContents().forEachRemaining(all::add);
        assertThat(all).allSatisfy(object -> assertThat(object.eAdapters()).isNotEmpty());

        live.close();

        assertThat(all).allSatisfy(object -> assertThat(object.eAdapters()).isEmpty());
        assertThatThrownBy(live::recheck).isInstanceOf(IllegalStateException.class);
    }

    private void follow(Rule... rules) {
        live = new DefaultValidator(List.of(rules), List.of(), new StatutoryCalendar())
                .follow(ValidationRequest.of(meeting)
                        .withRules(Stream.of(rules)
                                .map(rule -> rule.description().id())
                                .collect(Collectors.toSet())));
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.message().key())
                .toList();
    }

    private static RuleDescription description(String id, ENamedElement... reads) {
        return RuleDescription.of(LiveValidationTest.class, id, Severity.INFO)
                .practice("praxis")
                .reads(reads)
                .build();
    }

    private Rule days() {
        return rule("D", () -> {}, MinutesPackage.Literals.MEETING__DATE);
    }

    private Rule interrupting(String id) {
        return rule(id, () -> Thread.currentThread().interrupt(), MinutesPackage.Literals.ATTENDANCE);
    }

    private Rule rule(String id, Runnable work, ENamedElement... reads) {
        RuleDescription description = description(id, reads);
        return new Rule() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public Stream<Finding> check(Subject subject) {
                runs.add(id);
                work.run();
                return Stream.of(description.finding(Outcome.PASS).message("null"));
            }
        };
    }

    private ParagraphRule titles() {
        RuleDescription description = description("T", MinutesPackage.Literals.PARAGRAPH__TITLE);
        return new ParagraphRule() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public Stream<Finding> check(Subject subject, Paragraph paragraph) {
                runs.add("T " + paragraph.getNumber());
                if ("!".equals(paragraph.getTitle())) {
                    throw new IllegalStateException("no title");
                }
                String title = paragraph.getTitle() == null ? "" : " " + paragraph.getTitle();
                return Stream.of(description.finding(Outcome.PASS).message(paragraph.getNumber() + title));
            }
        };
    }

    /** Notes the length of titles and judges their sum. */
    private GatheringRule<Integer> longest() {
        RuleDescription description = description("L", MinutesPackage.Literals.PARAGRAPH__TITLE);
        return new GatheringRule<>() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public Integer note(Paragraph paragraph) {
                runs.add("note " + paragraph.getNumber());
                return paragraph.getTitle() == null ? 0 : paragraph.getTitle().length();
            }

            @Override
            public Stream<Finding> check(Subject subject, Notes<Integer> notes) {
                int sum = notes.stream().mapToInt(Integer::intValue).sum();
                runs.add("judged " + sum);
                return Stream.of(description.finding(Outcome.PASS).message("sum"));
            }
        };
    }
}
