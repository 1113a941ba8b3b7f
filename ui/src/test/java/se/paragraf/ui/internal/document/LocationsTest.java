// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.paragraf.core.Paragraf;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.Severity;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleExample;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Target;

/** Whoever opens a problem comes to where it can be mended. */
class LocationsTest {

    /** What is about the meeting as such. */
    private static final Set<String> WHOLE = Set.of("meeting");

    private final Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();

    @TestFactory
    Stream<DynamicTest> each_problem_of_the_examples_leads_to_a_place_in_its_document() {
        return Paragraf.standalone().validating().installed().stream()
                .filter(rule -> !rule.examples().isEmpty())
                .map(rule -> DynamicTest.dynamicTest(rule.description().id(), () -> check(rule)));
    }

    private static void check(Rule rule) {
        for (RuleExample example : rule.examples()) {
            Meeting minutes = example.request().meeting();
            for (Finding finding : example.findings(rule)) {
                if (finding.outcome() == Outcome.FAIL || finding.outcome() == Outcome.UNKNOWN) {
                    Target target = Locations.target(minutes, finding);
                    assertThat(EcoreUtil.isAncestor(minutes, target.object()))
                            .as(finding.location())
                            .isTrue();
                    assertThat(target.equals(Target.of(minutes)))
                            .as(finding.location())
                            .isEqualTo(WHOLE.contains(finding.location())
                                    && finding.paragraph().isEmpty());
                }
            }
        }
    }

    @Test
    void what_the_contract_tells_of_the_notice_is_that_of_its_postings() {
        Notice separate = notice();
        NumberRange about = MinutesFactory.eINSTANCE.createNumberRange();
        about.setFirst(4);
        separate.getParagraphs().add(about);
        Notice rest = notice();
        Posting posting = rest.getPostings().get(0);

        assertThat(place("notice.removedOn")).isEqualTo(Target.of(posting, Literals.POSTING__REMOVED_ON));
        assertThat(place("notice.storage")).isEqualTo(Target.of(rest, Literals.NOTICE__STORAGE));
        assertThat(place("notices[0].adjustedOn")).isEqualTo(Target.of(separate, Literals.NOTICE__ADJUSTED_ON));
    }

    private Notice notice() {
        Notice notice = MinutesFactory.eINSTANCE.createNotice();
        notice.getPostings().add(MinutesFactory.eINSTANCE.createPosting());
        meeting.getNotices().add(notice);
        return notice;
    }

    @Test
    void a_step_that_leads_nowhere_ends_at_the_place_before() {
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        meeting.getParagraphs().add(paragraph);

        assertThat(place("paragraphs[0].weather[3].rain")).isEqualTo(Target.of(paragraph));
        assertThat(place("paragraphs[7].title")).isEqualTo(Target.of(meeting, Literals.MEETING__PARAGRAPHS));
        assertThat(place("")).isEqualTo(Target.of(meeting));
    }

    @Test
    void the_second_adjuster_is_the_second_of_those_who_adjust() {
        signatory(SignatoryRole.CHAIR);
        signatory(SignatoryRole.ADJUSTER);
        Signatory second = signatory(SignatoryRole.ADJUSTER);

        assertThat(place("adjusters[1]")).isEqualTo(Target.of(second));
    }

    private Signatory signatory(SignatoryRole role) {
        Signatory signatory = MinutesFactory.eINSTANCE.createSignatory();
        signatory.setRole(role);
        signatory.setName("Ida Ek");
        meeting.getSignatories().add(signatory);
        return signatory;
    }

    @Test
    void somebody_who_is_named_is_found_among_those_present() {
        Attendance person = MinutesFactory.eINSTANCE.createAttendance();
        person.setName("Ida Ek");
        meeting.getAttendances().add(person);

        assertThat(Locations.target(meeting, finding("participants").with("names", List.of("Ida Ek"))))
                .isEqualTo(Target.of(person));
    }

    private Target place(String location) {
        return Locations.target(meeting, finding(location));
    }

    private static Finding finding(String location) {
        Rule any = Paragraf.standalone().validating().installed().get(0);
        return new Finding(
                any.description(),
                Outcome.FAIL,
                Severity.ERROR,
                OptionalInt.empty(),
                location,
                Message.of(LocationsTest.class, "any"),
                Map.of(),
                List.of());
    }
}
