// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;

class DecisionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Styrelsen beslutar att anta planen.;ADOPTED;anta planen",
                "Beslut||Nämnden föreslår fullmäktige besluta att höja taxan med 3 %.;OTHER;höja taxan med 3 %",
                "Beslut: Styrelsen beslutade att anta planen.;ADOPTED;anta planen",
                "Styrelsen beslöt att bevilja ansökan.;APPROVED;bevilja ansökan",
                "Direktionen beslutar enhälligt att avslå ansökan.;REJECTED;avslå ansökan",
                "Nämnden för arbete beslutar att bordlägga ärendet.;POSTPONED;bordlägga ärendet",
                "Samordningsförbundet Granå beslutar att återremittera ärendet.;REFERRED;återremittera ärendet",
                "Mötet beslutade att lägga rapporten till handlingarna.;FILED;lägga rapporten till handlingarna",
                "Efter diskussion beslutade styrelsen att notera informationen.;NOTED;notera informationen",
                "Styrelsen beslutar att utse Bo Ek till ombud.;ELECTED;utse Bo Ek till ombud",
                "Styrelsen beslöt att inte bevilja medel.;REJECTED;inte bevilja medel",
                "Beslutsunderlag|Skrivelse 2031-02-01||Styrelsen beslutar|1. att godkänna A,|2. att utse B;APPROVED;godkänna A/utse B",
                "Det beslutades att rapporten godkänns.;APPROVED;rapporten godkänns",
                "Styrelsen beslutar att uppdra åt kansliet att anta planen.;OTHER;uppdra åt kansliet att anta planen",
                "Styrelsen beslutar att i enlighet med förslaget anta planen.;ADOPTED;i enlighet med förslaget anta planen",
                "Styrelsen beslutar att A samt avsätta B.;OTHER;A samt avsätta B",
                "Styrelsen beslutar att godkänna A, att utse B och att bordlägga C.;APPROVED;godkänna A/utse B/bordlägga C",
                "Styrelsen beslutar att godkänna A samt att utse B.;APPROVED;godkänna A/utse B",
                "Styrelsen beslutar att anta planen, m.m.;ADOPTED;anta planen, m.m.",
                "Styrelsen beslutar|att godkänna A, samt|att utse B.;APPROVED;godkänna A/utse B",
                "Styrelsen beslutar||att godkänna A||att utse B;APPROVED;godkänna A/utse B",
                "Beslut||att godkänna A|att utse B;APPROVED;godkänna A/utse B",
                "Beslut|Styrelsen beslutar|att godkänna A|att utse B;APPROVED;godkänna A/utse B",
                "Styrelsens beslut|- att godkänna A|- att utse B;APPROVED;godkänna A/utse B",
                "Styrelsen beslutar att|- godkänna A|- utse B;APPROVED;godkänna A/utse B",
                "Styrelsen beslutar att:|1. godkänna A|2. utse B;APPROVED;godkänna A/utse B",
                "Mötet beslutade att 1) godkänna A 2) utse B.;APPROVED;godkänna A/utse B",
                "Beslut: att godkänna A.;APPROVED;godkänna A",
                "Styrelsen beslutade om att ett extra möte ska hållas.;OTHER;ett extra möte ska hållas",
                "Beslut|Styrelsen föreslår fullmäktige besluta|att anta planen|att anslå pengar;OTHER;anta planen/anslå pengar",
                "Styrelsen beslutade föreslå fullmäktige besluta|- att anta planen,|- att anslå pengar.;OTHER;anta planen/anslå pengar",
                "Styrelsen beslutar att föreslå nämnden att anta planen.;OTHER;föreslå nämnden att anta planen",
                "Nämnden beslutar för egen del|att uppdra åt chefen att underteckna avtalet om fullmäktige godkänner det|att paragrafen justeras;OTHER;uppdra åt chefen att underteckna avtalet om fullmäktige godkänner det/paragrafen justeras",
                "Styrelsen fattade beslut om att anta planen.;ADOPTED;anta planen",
                "Beslut - beslutar att anta planen.;ADOPTED;anta planen",
                "Beslutade att anta planen.;ADOPTED;anta planen",
                "Beslut|Att anta planen;ADOPTED;anta planen",
                "Beslutet blir att anta planen.;ADOPTED;anta planen",
                "Styrelsen enades om att anta planen.;ADOPTED;anta planen",
                "Styrelsen är överens om att anta planen.;ADOPTED;anta planen",
                "Beslut togs om att anta planen.;ADOPTED;anta planen",
                "Beslut att anta planen.;ADOPTED;anta planen",
                "Beslutades:|att anta planen;ADOPTED;anta planen",
                "Mötet beslutade: att anta planen.;ADOPTED;anta planen",
                "Beslut § 45|att anta planen;ADOPTED;anta planen",
                "Beslut i styrelsen|att anta planen;ADOPTED;anta planen",
                "Beslut: Att anta planen. Att utse Bo Ek.;ADOPTED;anta planen/utse Bo Ek",
                "Beslut|- att anta planen. Att utse Bo Ek.;ADOPTED;anta planen/utse Bo Ek",
                "Styrelsen beslutar|1 att anta planen|2 att utse Bo Ek;ADOPTED;anta planen/utse Bo Ek",
                "Beslut|att    anta planen för alla,|att    utse Bo Ek till ombud,|att    avsätta medel;ADOPTED;anta planen för alla/utse Bo Ek till ombud/avsätta medel",
                "Styrelsen beslutar att anta planen, med tillägget att målen ses över.;ADOPTED;anta planen, med tillägget att målen ses över",
            })
    void what_is_said_to_be_decided_is_explicit(String body, DecisionOutcome outcome, String clauses) {
        Decision decision = only(body);
        assertThat(decision.getForm()).isEqualTo(DecisionForm.EXPLICIT);
        assertThat(decision.getClauses()).containsExactly(clauses.split("/"));
        assertThat(decision.getOutcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Beslut: Styrelsen antog planen.;ADOPTED",
                "Beslut|Rapporten godkänns.;APPROVED",
                "Styrelsen beslutar enligt förslaget.;OTHER",
                "Direktionen beslutar: Utse Bo Ek till ombud.;ELECTED",
                "Styrelsen beslutar avslå motionen.;REJECTED",
                "Styrelsen beslutar föreslå fullmäktige besluta att anta planen.;OTHER",
                "Beslut: Enligt förslag.;OTHER",
                "Styrelsen ställer sig bakom planen.;OTHER",
                "Styrelsen beslutar i enlighet med förslaget.;OTHER",
            })
    void without_a_governed_clause_there_is_none(String body, DecisionOutcome outcome) {
        Decision decision = only(body);
        assertThat(decision.getForm()).isEqualTo(DecisionForm.EXPLICIT);
        assertThat(decision.getClauses()).isEmpty();
        assertThat(decision.getOutcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Rapporten godkändes.;APPROVED",
                "Rapporten godkindes.;APPROVED",
                "Dagordningen godkänns.;APPROVED",
                "Dagordningen godkännes.;APPROVED",
                "Dagordningen godkänd.;APPROVED",
                "Styrelsen godkände rapporterna i sin helhet.;APPROVED",
                "Föregående protokoll godkändes och lades till handlingarna.;APPROVED",
                "Lina Berg valdes till justerare.;ELECTED",
                "Till justerare utses Lina Berg.;ELECTED",
                "Lina Berg väljs att justera protokollet.;ELECTED",
                "Rapporten lades till handlingarna.;FILED",
                "Styrelsen lade rapporten till handlingarna.;FILED",
                "Styrelsen antog planen.;ADOPTED",
                "Styrelsen tackar för informationen och lägger den till handlingarna.;FILED",
                "Planen fastställdes.;ADOPTED",
                "Styrelsen tackar för informationen, och lägger den till handlingarna.;FILED",
                "Protokollet läggs med godkännande till handlingarna.;FILED",
                "Informationen tas till protokollet.;NOTED",
                "Som justerare utses Lina Berg.;ELECTED",
                "Att jämte ordföranden justera protokollet valdes Lina Berg.;ELECTED",
                "Direktionen avslår yrkandet.;REJECTED",
                "Informationen noterades.;NOTED",
                "Informationen noteras till protokollet.;NOTED",
                "Ärendet bordlades.;POSTPONED",
                "Rapporten om arbetsmarknadstorgen godkändes.;APPROVED",
            })
    void what_was_done_is_implicit(String body, DecisionOutcome outcome) {
        Decision decision = only(body);
        assertThat(decision.getForm()).isEqualTo(DecisionForm.IMPLICIT);
        assertThat(decision.getClauses()).isEmpty();
        assertThat(decision.getOutcome()).isEqualTo(outcome);
        assertThat(decision.getText()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ordföranden förklarade mötet öppnat.",
                "Styrelsen diskuterade förslaget.",
                "Var och en checkade in.",
                "Bo Ek föreslår styrelsen besluta att anta planen.",
                "Bo Ek föreslår att styrelsen beslutar att anta planen.",
                "Karl Ek yrkar att styrelsen beslutar att avslå ansökan.",
                "Förslag till beslut: Styrelsen beslutar att anta planen.",
                "Förslag till beslut||Styrelsen beslutar att anta planen.",
                "Förslag till beslut|Styrelsen beslutar|att anta planen",
                "Styrelsen beslutade inte om planen.",
                "Kartan ritas om i enlighet med nämndens beslut i maj.",
                "Styrelsen har tidigare beslutat att anta planen.",
                "Styrelsen beslutade den 3 april 2030 att anta planen.",
                "Vid förra mötet beslutade styrelsen att anta planen.",
                "Bo Ek informerade om att styrelsen i Lindfors beslutade att anta planen.",
                "Planen som styrelsen beslutade om har börjat gälla.",
                "Regeringen beslutade att höja anslaget.",
                "Ansökan godkändes av stiftelsen i maj.",
                "Om ansökan godkänns startar projektet.",
                "Bo Ek berättade att rapporten godkändes av revisorn.",
                "En ökning noterades under hösten.",
                "Styrelsen antar att kostnaden ökar.",
                "Metoden valdes för att den är enkel.",
                "Beslut: Inget beslut fattades.",
                "Antalet deltagare ökar.",
                "Beslut fattas vid nästa möte.",
                "Bo Eks förslag godkändes inte.",
                "Beslut att anta planen fattades av kommunen.",
                "Under våren har styrelsen beslutat att anta planen.",
                "Förslag till beslut i styrelsen|att anta planen",
                "Att rapporten godkändes var bra.",
            })
    void other_sentences_are_no_decisions(String body) {
        assertThat(decisions(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Till att justera protokollet utses Bo Ek.",
                "Till att jämte ordföranden justera dagens protokoll väljs Bo Ek.",
                "Till att godkänna och justera protokollet valdes Bo Ek.",
            })
    void who_is_to_do_something_is_elected(String body) {
        assertThat(only(body).getOutcome()).isEqualTo(DecisionOutcome.ELECTED);
    }

    @Test
    void what_is_granted_or_refused_under_motions_is_decided() {
        assertThat(only("Yrkande||Bo Ek yrkar avslag på planen.||Direktionen avslår yrkandet.")
                        .getOutcome())
                .isEqualTo(DecisionOutcome.REJECTED);
    }

    @Test
    void what_is_put_off_to_a_later_month_is_decided_now() {
        assertThat(decisions("Frågan bordläggs till mötet i september."))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.POSTPONED);
                    assertThat(decision.getForm()).isEqualTo(DecisionForm.IMPLICIT);
                });
        assertThat(decisions("Ärendet bordlades vid mötet 30.9.2030 § 63.")).isEmpty();
        assertThat(decisions("Näsby: budgeten antogs med minsta möjliga marginal."))
                .isEmpty();
    }

    @Test
    void prose_below_the_items_of_a_decision_is_none() {
        assertThat(decisions("Direktionens beslut:|- Rapporten godkänns.||För helåret väntas ett överskott om 1 mnkr."))
                .extracting(Decision::getText)
                .containsExactly("Rapporten godkänns.");
    }

    @Test
    void the_number_of_a_sentence_is_not_its_text() {
        assertThat(decisions("Beslut: 1. Nämnden antar anbud 3."))
                .extracting(Decision::getText)
                .containsExactly("Nämnden antar anbud 3.");
    }

    @Test
    void items_below_an_open_clause_belong_to_it() {
        Decision decision = only("Styrelsen beslutar att uppdra åt kansliet att|- anta planen|- återkomma i maj");
        assertThat(decision.getClauses()).containsExactly("uppdra åt kansliet att\nanta planen\nåterkomma i maj");
        assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.OTHER);
    }

    @Test
    void each_deciding_sentence_is_one_decision() {
        List<Decision> decisions = decisions(
                "Beslut: Styrelsen beslutar att delta. Styrelsen beslutar dessutom att 25 % av tiden och 2,5 procent av rest används.");
        assertThat(decisions)
                .extracting(Decision::getText)
                .containsExactly(
                        "Styrelsen beslutar att delta.",
                        "Styrelsen beslutar dessutom att 25 % av tiden och 2,5 procent av rest används.");
        assertThat(decisions.get(1).getPercentages()).map(Object::toString).containsExactly("25", "2.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tekniska nämndens beslut",
                "Barn- och utbildningsnämndens beslut",
                "Kommunstyrelsens arbetsutskotts beslut",
                "Kultur-, fritids- och turismnämndens beslut",
                "Nämnden för teknik och miljös beslut",
            })
    void rubrics_name_the_body_in_several_words(String rubric) {
        assertThat(decisions("Bakgrund|Text.||" + rubric + "||att anta planen")).hasSize(1);
        assertThat(Rubric.of(rubric)).contains(Rubric.DECISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skäl för styrelsens beslut",
                "Tidigare års beslut",
                "Förslag till nämndens beslut",
                "Ordföranden läste upp nämndens beslut",
            })
    void what_is_about_a_decision_is_not_its_rubric(String line) {
        assertThat(Rubric.of(line)).isNotEqualTo(Optional.of(Rubric.DECISION));
    }

    @Test
    void passive_items_under_the_rubric_are_decisions_of_their_own() {
        assertThat(decisions("Beslut|- Motionen lämnas över till kansliet.|- Rapporten läggs till handlingarna."))
                .extracting(Decision::getOutcome)
                .containsExactly(DecisionOutcome.OTHER, DecisionOutcome.FILED);
    }

    @Test
    void the_text_of_a_list_is_verbatim() {
        assertThat(only("Styrelsen beslutar|att godkänna den långa rapporten|om året, samt|att utse B.")
                        .getText())
                .isEqualTo("Styrelsen beslutar\natt godkänna den långa rapporten om året, samt\natt utse B.");
    }

    @Test
    void rubric_and_blocks_state_the_decision() {
        var paragraph = Minutes.paragraph("Plan", "Bakgrund|Text.||Beslut|Styrelsen beslutar|att anta planen.");
        assertThat(paragraph.getBody()).hasSize(5);
        assertThat(paragraph.getBody().stream().map(block -> block.getStates().size()))
                .containsExactly(0, 0, 1, 1, 1);
        assertThat(paragraph.getDecisions().get(0).getTrace().getFirstLine()).isEqualTo(6);
        assertThat(paragraph.getDecisions().get(0).getTrace().getLastLine()).isEqualTo(8);
    }

    @Test
    void clauses_without_a_mark_stand_below_the_word_that_governs_them_all() {
        Decision decision = only(
                """
                Bo Ek redovisar en delårsrapport som är ganska lång och har många ord i sig på raden.
                DIREKTIONEN BESLUTAR ATT
                godkänna delårsrapporten,
                medel tas ur budgeten för 2031,
                omedelbart justera paragrafen.
                """);
        assertThat(decision.getClauses())
                .containsExactly(
                        "godkänna delårsrapporten", "medel tas ur budgeten för 2031", "omedelbart justera paragrafen");
        assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.APPROVED);
    }

    @Test
    void a_clause_that_is_wrapped_at_a_comma_is_one() {
        assertThat(
                        only("""
                        Styrelsen beslutar att
                        bevilja Ateljén medel för lokaler i hela länet under våren och hösten,
                        norra delen undantagen, samt
                        uppdra åt kansliet att följa upp detta.
                        """)
                                .getClauses())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ordföranden frågar om ärendet ska återremitteras eller avgöras i dag.",
                "Därefter frågar ordföranden om förslaget kan antas och finner att så sker.",
                "Förslaget kan godkännas av kommunerna i höst.",
            })
    void what_is_asked_is_not_decided(String body) {
        assertThat(decisions(body)).isEmpty();
    }

    @Test
    void a_task_on_a_line_of_its_own_below_the_rubric_is_decided() {
        assertThat(decisions("Nämndens beslut|Rapporten godkänns.|Kansliet ges i uppdrag att se över taxan."))
                .hasSize(2);
    }

    @Test
    void nobody_but_a_person_may_stand_before_the_verb_that_elects() {
        assertThat(only("Bo Ek (S) utses.").getOutcome()).isEqualTo(DecisionOutcome.ELECTED);
    }

    private static Decision only(String body) {
        List<Decision> decisions = decisions(body);
        assertThat(decisions).hasSize(1);
        return decisions.get(0);
    }

    private static List<Decision> decisions(String body) {
        return Minutes.paragraph("Plan", body).getDecisions();
    }
}
