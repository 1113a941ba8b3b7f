// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.minutes.Assignment;

class AssignmentsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Kansliet fick i uppdrag att arbeta vidare.;Kansliet;arbeta vidare;",
                "Kansliet får i uppdrag|a) att ta fram en plan till den 30 april 2031.;Kansliet;ta fram en plan till den 30 april 2031;2031-04-30",
                "Styrelsen gav kansliet följande uppdrag:|- ta fram en plan;kansliet;ta fram en plan;",
                "Styrelsen beslutar|att anta planen,|att förbundschefen ska svara senast den 31 maj 2031.;förbundschefen;svara senast den 31 maj 2031;2031-05-31",
                "Styrelsen beslutade att Bo Ek tar fram en plan.;Bo Ek;tar fram en plan;",
                "Bo Ek återkommer till nästa möte med en plan.;Bo Ek;återkommer till nästa möte med en plan;",
                "Bo Ek kontaktar kommunen före nästa möte.;Bo Ek;kontaktar kommunen före nästa möte;",
                "Till nästa möte ska Bo Ek ta fram en plan.;Bo Ek;ta fram en plan;",
                "Bo Ek ansvarar för att kontakta revisorn.;Bo Ek;kontakta revisorn;",
                "Se över avtalet. Ansvarig: Bo Ek;Bo Ek;Se över avtalet;",
                "Åtgärd: Boka lokal. Ansvarig: Eva Ås. Klart senast: 2031-06-01;Eva Ås;Boka lokal;2031-06-01",
                "En samsyn framkom. Vilket kansliet fick i uppdrag att arbeta vidare med.;kansliet;arbeta vidare med;",
                "Vilket ekonomen fick 1 uppdrag att se över till hösten.;ekonomen;se över till hösten;",
                "Förbundschefen får i uppdrag att ta fram en plan senast 2031-05-31.;Förbundschefen;ta fram en plan senast 2031-05-31;2031-05-31",
                "Styrelsen beslutar att uppdra åt kansliet att återkomma senast den 31 maj 2031.;kansliet;återkomma senast den 31 maj 2031;2031-05-31",
                "Styrelsen uppdrar till Bo Ek att återkomma i maj.;Bo Ek;återkomma i maj;",
                "Styrelsen ger kansliet i uppdrag att utreda frågan.;kansliet;utreda frågan;",
                "Styrelsen gav förbundschefen och ordföranden i uppdrag att utreda frågan.;förbundschefen och ordföranden;utreda frågan;",
                "Styrelsen beslutar att förbundschefen får i uppdrag att utreda frågan.;förbundschefen;utreda frågan;",
                "Styrelsen beslutar|att uppdra åt kansliet att utreda frågan, samt|att anta planen.;kansliet;utreda frågan;",
                "Beredningsgruppen uppdras att utreda frågan.;Beredningsgruppen;utreda frågan;",
                "Styrelsen diskuterade frågan och kansliet fick i uppdrag att utreda den.;kansliet;utreda den;",
                "Styrelsen ger i uppdrag till kansliet att utreda frågan.;kansliet;utreda frågan;",
                "Bo Ek fick uppdraget att utreda frågan.;Bo Ek;utreda frågan;",
                "Styrelsen beslutar att kansliet ska få i uppdrag att utreda frågan.;kansliet;utreda frågan;",
                "Styrelsen uppdrar åt kansliet: att utreda frågan.;kansliet;utreda frågan;",
                "Uppdrag: Bo Ek tar fram en plan.;Bo Ek;tar fram en plan;",
                "Uppdrag|Kansliet och ekonomen ska ta fram en plan.;Kansliet och ekonomen;ta fram en plan;",
                "Uppdrag till kansliet: ta fram en plan.;kansliet;ta fram en plan;",
                "Uppdrag: att ta fram en plan. Ansvarig: Bo Ek;Bo Ek;ta fram en plan;",
                "Uppdrag, Bo Ek|ta fram en plan|Senast: 2031-05-31||Bilaga 2: Plan;Bo Ek;ta fram en plan;2031-05-31",
                "Uppdrag till kansliet|Att ta fram en plan.||Frågan tas upp igen i juni.;kansliet;ta fram en plan;",
                "Uppdrag åt Bo Ek och Eva Ås:|- ta fram en plan||Klart: den 31 maj 2031;Bo Ek och Eva Ås;ta fram en plan;2031-05-31",
                "Uppdrag – Bo Ek|Planen tas fram. Den redovisas i juni.;Bo Ek;Planen tas fram. Den redovisas i juni;",
                "Kansliet får i uppdrag att svara till och med 2031-06-15.;Kansliet;svara till och med 2031-06-15;2031-06-15",
                "Kansliet får i uppdrag att svara före 1 oktober 2031.;Kansliet;svara före 1 oktober 2031;2031-10-01",
                "Kansliet får i uppdrag att svara senast fredagen den 15 juni 2031.;Kansliet;svara senast fredagen den 15 juni 2031;2031-06-15",
                "Kansliet får i uppdrag att svara senast 15/6 2031.;Kansliet;svara senast 15/6 2031;2031-06-15",
                "Kansliet gavs i uppdrag av styrelsen att utreda frågan.;Kansliet;utreda frågan;",
                "Maja åtog sig att ringa skolan före den 15 april 2031.;Maja;ringa skolan före den 15 april 2031;2031-04-15",
                "Kansliet tar på sig att boka lokal.;Kansliet;boka lokal;",
                "Bo Ek lovade att återkomma.;Bo Ek;återkomma;",
                "Bo Ek och Eva Ås ska tillsammans ta fram ett underlag.;Bo Ek och Eva Ås;ta fram ett underlag;",
                "Kansliet ska även bjuda in revisorerna.;Kansliet;bjuda in revisorerna;",
                "Förbundschefen Bo Ek ska se över avtalet.;Förbundschefen Bo Ek;se över avtalet;",
                "Åtgärd\tAnsvarig\tKlart|Ta fram en plan\tBo Ek\t2031-05-02;Bo Ek;Ta fram en plan;2031-05-02",
                "Vem\tVad\tNär|Kansliet\tBoka lokal\ttill hösten;Kansliet;Boka lokal;",
            })
    void who_is_to_do_what(String body, String to, String text, String due) {
        assertThat(Minutes.paragraph("Plan", body).getAssignments())
                .singleElement()
                .satisfies(assignment -> {
                    assertThat(assignment.getTo()).isEqualTo(to);
                    assertThat(assignment.getText()).isEqualTo(text);
                    assertThat(String.valueOf(assignment.getDue())).isEqualTo(String.valueOf(due));
                });
    }

    @Test
    void each_item_below_an_open_assignment_is_one() {
        assertThat(Minutes.paragraph(
                                "Plan", "Styrelsen beslutar att uppdra åt kansliet att|- utreda frågan|- svara i maj")
                        .getAssignments())
                .extracting(Assignment::getTo, Assignment::getText)
                .containsExactly(tuple("kansliet", "utreda frågan"), tuple("kansliet", "svara i maj"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Förbundschefen ska enligt ordningen lämna en rapport varje år.",
                "Samordningsförbundet Granå ska delta i projektet.",
                "Bo Ek ska vara ordförande.",
                "Budgeten ska antas i november.",
                "Kommunerna ska betala in sina bidrag.",
                "Bo Ek föreslår att kansliet får i uppdrag att utreda frågan.",
                "Konsulten som fick i uppdrag att utreda frågan är klar.",
                "Förbundet har fått i uppdrag av regeringen att utreda frågan.",
                "Förslag till beslut||Styrelsen uppdrar åt kansliet att utreda frågan.",
                "Styrelsen beslutade vid sitt möte 2030-12-01 att ge kansliet i uppdrag att utreda frågan.",
                "Uppdraget att utreda frågan är klart.",
            })
    void other_sentences_assign_nothing(String body) {
        assertThat(Minutes.paragraph("Plan", body).getAssignments()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Kansliet får i uppdrag att ta fram en plan senast den 1 maj 2031.;senast den 1 maj 2031",
                "Kansliet får i uppdrag att återkomma till nästa styrelsemöte.;till nästa styrelsemöte",
                "Kansliet får i uppdrag att ta fram en plan under hösten 2031.;under hösten 2031",
                "Kansliet får i uppdrag att ta fram en plan.;"
            })
    void when_it_shall_be_done_as_written(String body, String due) {
        assertThat(Minutes.paragraph("Plan", body).getAssignments())
                .extracting(Assignment::getDueAsWritten)
                .containsExactly(due);
    }
}
