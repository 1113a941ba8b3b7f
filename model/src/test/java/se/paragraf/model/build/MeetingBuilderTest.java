// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import se.paragraf.model.compare.Change;
import se.paragraf.model.compare.ModelComparison;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.constraint.ModelConstraints;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Vote;
import se.paragraf.model.text.PlainText;

class MeetingBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static MeetingBuilder start() {
        return MeetingBuilder.meetingOf("Samordningsförbundet Granbygden", DAY);
    }

    private static Meeting meeting() {
        return start().between(LocalTime.of(9, 0), LocalTime.of(12, 0))
                .at("Sal Eken, Granby")
                .partlyAtDistance()
                .deciding(
                        "Åsa Granlund",
                        person -> person.asChair().representing("Granby kommun").ofParty("S"))
                .deciding("Nils Ekvall", person -> person.atDistance().presentAt(12, 13))
                .servingFor(
                        "Bo Lindqvist",
                        "Maj Öberg",
                        person -> person.presentBetween(LocalTime.of(9, 0), LocalTime.of(10, 30)))
                .other("Eva Sand", person -> person.asSecretary().titled("Förbundschef"))
                .absent("Maj Öberg")
                .firstParagraph(12)
                .paragraph("Val av justerare", matter -> matter.kind(ParagraphKind.FORMALITY)
                        .decision("Styrelsen utser Nils Ekvall.", decision -> decision.implicit()
                                .outcome(DecisionOutcome.ELECTED)))
                .paragraph("Medel till insatser", matter -> matter.caseNumber("2024/17")
                        .text(text -> text.plain("Se ").link("underlaget", "https://example.org/u"))
                        .subheading("Bakgrund")
                        .numbered(list -> list.item("Ett").item("Två").below(under -> under.item("Två a")))
                        .table(table -> table.header("År", "Kronor").row("2024", "475 000"))
                        .proposal("Kansliet", "bevilja medel")
                        .counterProposal("Nils Ekvall", "avslå")
                        .proposition("Kansliets förslag ställs mot Nils Ekvalls.")
                        .vote("Medel", vote -> vote.yesTo("bevilja medel")
                                .noTo("avslå")
                                .yesBy("Åsa Granlund", "Bo Lindqvist")
                                .noBy("Nils Ekvall"))
                        .decision("Styrelsen beslutar att bevilja 475 000 kr.", decision -> decision.clause(
                                        "bevilja 475 000 kr")
                                .amount(475_000, 2024, "insatser")
                                .excludingVat()
                                .percentage(new BigDecimal("12.50"))
                                .replaces(YearMonth.of(2023, 4), 12)
                                .adopts("bevilja medel"))
                        .assignment("Eva Sand", "teckna avtal", LocalDate.of(2024, 6, 1))
                        .reservation("Nils Ekvall", "Pengarna räcker inte.")
                        .disqualified("Bo Lindqvist", "är anställd hos mottagaren")
                        .attachment(1, "Underlag", attachment -> attachment
                                .dated(DAY.minusDays(3))
                                .edition("2")
                                .file("bilagor/underlag.pdf")))
                .signedBy(SignatoryRole.CHAIR, "Åsa Granlund")
                .adjusted(DAY.plusDays(7))
                .notice(notice -> notice.postedAt("Granby kommun", DAY.plusDays(8), DAY.plusDays(30))
                        .postedAt("Linby kommun", DAY.plusDays(9))
                        .keptAt("Kansliet"))
                .rectified(DAY.plusDays(40), 13, "475 000 kr i år", "475 000 kr", "Året var skrivet två gånger.")
                .published(DAY.plusDays(41), "https://example.org/protokoll")
                .build();
    }

    @Test
    void a_meeting_is_built_whole() {
        Meeting meeting = meeting();

        Attendance substitute = meeting.getAttendances().get(2);
        assertThat(substitute.getReplaces().getName()).isEqualTo("Maj Öberg");
        assertThat(substitute.isWholeMeeting()).isFalse();
        Paragraph matter = meeting.getParagraphs().get(1);
        assertThat(matter.getNumberAsWritten()).isEqualTo("§ 13");
        assertThat(PlainText.of(matter.getBody()))
                .startsWith("Se underlaget\nBakgrund\n")
                .endsWith("475 000 kr.");
        Vote vote = matter.getVotes().get(0);
        assertThat(List.of(vote.getYes(), vote.getNo(), vote.getAbstained())).containsExactly(2, 1, 0);
        assertThat(matter.getDecisions().get(0).getAdopts()).isSameAs(vote.getYesTo());
        assertThat(meeting.getNotices().get(0).getAdjustment())
                .isSameAs(meeting.getAdjustments().get(0));
        assertThat(meeting.getNotices().get(0).getPostings().get(1).getRemovedOn())
                .isNull();
        assertThat(meeting.getRectifications().get(0).getParagraph()).isSameAs(matter);
        assertThat(matter.getAttachments().get(0).getFile()).isEqualTo("bilagor/underlag.pdf");
        assertThat(meeting.getId()).isNotNull();
        assertThat(violations(meeting)).isEmpty();
    }

    @Test
    void what_is_wrong_fails_at_once_and_is_named() {
        assertThatNullPointerException().isThrownBy(() -> start().at(null)).withMessage("place");
        assertThatIllegalArgumentException().isThrownBy(() -> start().at(" ")).withMessage("place is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start().deciding("Åsa Granlund").absent("Åsa Granlund"))
                .withMessageContaining("Åsa Granlund");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start().paragraph("Val", matter -> matter.reservation("Åsa Granlund", "Nej.")))
                .withMessageContaining("not listed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start().paragraph("Val", matter -> matter.vote("Val", vote -> vote.yesTo("bifall"))))
                .withMessageContaining("bifall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start().between(LocalTime.NOON, LocalTime.of(9, 0)))
                .withMessageContaining("not in order");
    }

    @Test
    void a_builder_makes_one_meeting() {
        MeetingBuilder builder = start();
        builder.build();

        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @Test
    void differences_are_told_in_words_with_their_place() {
        Meeting before = meeting();
        Meeting after = ModelCopy.asVersion(before);
        Paragraph matter = after.getParagraphs().get(1);
        matter.getDecisions().get(0).getAmounts().get(0).setSek(500_000);
        after.getAttendances().remove(4);
        after.setPlace("Sal Linden, Granby");

        assertThat(ModelComparison.compare(before, after))
                .extracting(change -> change.message().in(SWEDISH))
                .containsExactly(
                        "Ändrat: sammanträde, plats: ”Sal Eken, Granby” → ”Sal Linden, Granby”",
                        "Borttaget: närvaro Maj Öberg",
                        "Ändrat: § 13, beslut 1, belopp 1, kronor: 475000 → 500000");
        assertThat(ModelComparison.compare(before, after).get(2))
                .isInstanceOf(Change.ValueChanged.class)
                .extracting(change -> change.message().in(Locale.ENGLISH))
                .isEqualTo("Changed: § 13, decision 1, amount 1, sek: 475000 → 500000");
    }

    private static List<String> violations(EObject root) {
        ModelConstraints.register();
        return Diagnostician.INSTANCE.validate(root).getChildren().stream()
                .map(Diagnostic::getMessage)
                .toList();
    }
}
