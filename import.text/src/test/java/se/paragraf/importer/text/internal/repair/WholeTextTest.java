// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeTextTest {

    static List<Path> whole() {
        return Texts.whole();
    }

    @ParameterizedTest
    @MethodSource("whole")
    void nothing_is_repaired_in_a_whole_text(Path file) throws Exception {
        assertThat(Texts.repaired(Texts.lines(file)).changes()).isEmpty();
    }

    @Test
    void nothing_is_repaired_in_a_text_in_english() {
        assertThat(Texts.repaired(List.of(
                                "Minutes of the board meeting held for the region on 3 May",
                                "The chair opened the meeting at ten and had the agenda read.",
                                "The board decided to grant the fund for the year, and that a man in need",
                                "of a start may turn to the far office. All were for it. The bid was set at par."))
                        .changes())
                .isEmpty();
    }

    @Test
    void nothing_is_repaired_in_a_text_in_danish() {
        assertThat(Texts.repaired(List.of(
                                "Referat af bestyrelsens møde den 3. maj",
                                "Formanden bød velkommen og gennemgik dagsordenen for mødet.",
                                "Bestyrelsen besluttede at godkende regnskabet for det forløbne år."))
                        .changes())
                .isEmpty();
    }

    @Test
    void slips_of_the_pen_and_dialect_are_left_as_they_are() {
        assertThat(Texts.repaired(List.of(
                                "Ordföranden öppnade mötet å hälsade alla välkomna.",
                                "Styrelsen besluta att godkänna försalget för åretts budget på 210 tkr.",
                                "Hä va int lätt å få te na, sa Göran, män dä går nog.",
                                "Ärendet återremitteras for ytterligare beredning så att även frågan om lönerna",
                                "och övriga kostnader för året blir belyst i sin helhet före nästa möte."))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_few_words_with_foreign_letters_are_no_damage() {
        assertThat(Texts.repaired(List.of(
                                "Föredrog André Idéhn, René Dupré och Cornélia Åkerö ärendet om kaféet vid allén.",
                                "Styrelsen beslutade att ställa sig bakom idén och att söka medel för året."))
                        .changes())
                .isEmpty();
    }
}
