// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.internal.validation.rule.Say;
import se.paragraf.core.validation.Edit;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.minutes.SignatoryRole;

class PublicationTest {

    /** Of a person whom the tax agency made up. */
    private static final String NUMBER = "811218-9876";

    @Test
    void adjusted_minutes_whose_notice_alone_has_a_signer_fail() {
        Minutes minutes = signers().notice(notice -> {
            notice.setAdjustedOn(Minutes.day("2024-03-20"));
            notice.setSigner("Cecilia Test");
        });

        Say.findings(Catalogue.rule("S01"), minutes)
                .containsExactly("FAIL WARNING meeting {actual=2024-03-20, names=[Anna Exempel, Bo Prov]}");
        assertThat(Say.messages(Catalogue.rule("S01"), minutes, Say.SWEDISH))
                .singleElement()
                .asString()
                .contains("bara beviset", "Cecilia Test");
    }

    @Test
    void minutes_that_nobody_adjusted_need_no_signature_yet() {
        Say.findings(Catalogue.rule("S01"), signers())
                .containsExactly("UNKNOWN WARNING meeting {names=[Anna Exempel, Bo Prov]}");
    }

    @Test
    void minutes_that_call_themselves_digitally_signed_cannot_be_judged() {
        Minutes minutes = signers().notice("2024-03-20", null, null).with(meeting -> {
            meeting.setImportRecord(MinutesFactory.eINSTANCE.createImportRecord());
            meeting.getImportRecord().getUnplaced().add(MinutesFactory.eINSTANCE.createUnplaced());
            meeting.getImportRecord().getUnplaced().get(0).setText("Digital justering");
        });

        Say.findings(Catalogue.rule("S01"), minutes)
                .containsExactly("UNKNOWN WARNING meeting {actual=2024-03-20, names=[Anna Exempel, Bo Prov]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Prov valdes till justerare.",
                "Styrelsen utser Bo Prov att jämte ordföranden justera protokollet.",
                "Till justerare utsågs B. Prov, Region Norrdal.",
                "Att justera protokollet väljs Bo Prov med Cecilia Test som ersättare."
            })
    void elections_are_read_in_their_usual_words(String words) {
        Say.findings(Catalogue.rule("S02"), election(words))
                .containsExactly("PASS ERROR adjusters[0] § 12 {names=[Bo Prov]}");
    }

    @Test
    void one_who_is_elected_to_something_else_need_not_adjust() {
        Say.findings(Catalogue.rule("S02"), election("Bo Prov valdes att justera och Cecilia Test att föra protokoll."))
                .containsExactly("PASS ERROR adjusters[0] § 12 {names=[Bo Prov]}");
    }

    @Test
    void two_were_elected_and_one_is_named() {
        Say.findings(Catalogue.rule("S02"), election("Bo Prov och Cecilia Test valdes till justerare."))
                .containsExactly(
                        "PASS ERROR adjusters[0] § 12 {names=[Bo Prov]}",
                        "FAIL ERROR paragraphs[0] § 12 {names=[Cecilia Test]}");
    }

    @Test
    void a_rectification_whose_old_words_still_stand_there_fails() {
        Minutes minutes = text("Projektet får 12 000 kr.").notice("2024-03-20", null, null);
        Rectification rectified = MinutesFactory.eINSTANCE.createRectification();
        rectified.setParagraph(minutes.meeting().getParagraphs().get(0));
        rectified.setBefore("12 000 kr");
        rectified.setAfter("21 000 kr");
        rectified.setBy("Cecilia Test");
        rectified.setRectifiedOn(Minutes.day("2024-04-02"));
        minutes.meeting().getRectifications().add(rectified);

        Say.findings(Catalogue.rule("S04"), minutes)
                .containsExactly("FAIL ERROR rectifications[0] § 12 {actual=2024-04-02}");
    }

    @Test
    void an_identity_number_is_told_by_its_place_alone() {
        Minutes minutes = text("Firman tecknas av Anna Exempel, " + NUMBER + ".");

        Say.findings(Catalogue.rule("P01"), minutes).containsExactly("FAIL ERROR paragraphs[0] § 12 {count=1}");
        assertThat(Checked.by(Catalogue.rule("P01"), minutes).toString()).doesNotContain("9876");
        assertThat(Say.messages(Catalogue.rule("P01"), minutes, Say.SWEDISH).get(0))
                .contains("§ 12")
                .doesNotContain("9876");
    }

    @Test
    void an_identity_number_beside_the_paragraphs_is_found() {
        Minutes minutes = Minutes.undated()
                .attendance("Anna Exempel", AttendanceGroup.OTHER, person -> person.getTitles()
                        .add(NUMBER));

        Say.findings(Catalogue.rule("P01"), minutes).containsExactly("FAIL ERROR meeting {count=1}");
    }

    @Test
    void a_withheld_paragraph_is_not_published() {
        Minutes minutes = text("Firman tecknas av Anna Exempel, " + NUMBER + ".");
        minutes.meeting().getParagraphs().get(0).setAudience(Audience.INTERNAL);

        Say.findings(Catalogue.rule("P01"), minutes).containsExactly("PASS ERROR meeting {}");
    }

    @Test
    void a_union_representative_can_be_kept_internal() {
        Minutes minutes = Minutes.undated().attendance("Doris Mall", AttendanceGroup.OTHER, person -> person.getTitles()
                .add("Facklig företrädare"));

        assertThat(Checked.by(Catalogue.rule("P02"), minutes)).singleElement().satisfies(finding -> assertThat(
                        finding.fixes().get(0).edits())
                .extracting(Edit::value)
                .isEqualTo(List.of(Audience.INTERNAL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Exempel berättade. Många är sjukskrivna.",
                "Region Norrdal redovisar stöd vid psykisk ohälsa.",
                "Sjukdomen ökar i Södra Granbygden."
            })
    void what_is_said_of_nobody_is_not_sensitive(String words) {
        Say.findings(Catalogue.rule("P02"), text(words)).containsExactly("PASS WARNING meeting {}");
    }

    private static Minutes text(String words) {
        return Minutes.of("2024-03-14")
                .paragraph(12, paragraph -> paragraph.getBody().add(Minutes.text(words)));
    }

    private static Minutes signers() {
        return Minutes.of("2024-03-14")
                .signs(SignatoryRole.CHAIR, "Anna Exempel")
                .signs(SignatoryRole.ADJUSTER, "Bo Prov");
    }

    private static Minutes election(String words) {
        return signers()
                .present("Anna Exempel")
                .present("Bo Prov")
                .present("Cecilia Test")
                .paragraph(12, paragraph -> {
                    paragraph.setTitle("Val av justerare");
                    paragraph.getBody().add(Minutes.text(words));
                });
    }
}
