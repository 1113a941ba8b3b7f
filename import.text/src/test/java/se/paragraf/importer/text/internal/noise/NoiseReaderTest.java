// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.source.LineBreaks;
import se.paragraf.model.minutes.MinutesFactory;

class NoiseReaderTest {

    @Test
    void what_heads_a_page_between_the_halves_of_a_word_is_dropped() {
        assertThat(dropped("Granå renhållning\nDirektionen\n\n§ 1 Bokslut\nMer än vad som antogs i bud-\n\t4\n"
                        + "\tGranå renhållning\n\tDirektionen 2024-09-18\ngeten.\nPriset är 4-\n5\nkronor."))
                .containsExactly("\t4", "\tGranå renhållning", "\tDirektionen 2024-09-18");
    }

    @Test
    void what_comes_twice_near_a_page_break_is_kept_where_it_is_no_running_head() {
        assertThat(dropped("Granå nämnd\nSida 1 (3)\n§ 1 Torg\nNämndens beslut\nTorget sopas.\n"
                        + "Granå nämnd\nSida 2 (3)\n§ 2 Bro\nNämndens beslut\nBron målas.\nInget kostar.\n"
                        + "Granå nämnd\nSida 3 (3)\n§ 3 Damm\nInget kostar.\nNämndens beslut\nDammen töms."))
                .containsExactly("Sida 1 (3)", "Granå nämnd", "Sida 2 (3)", "Granå nämnd", "Sida 3 (3)");
    }

    @Test
    void the_file_that_the_pages_were_printed_from_is_dropped() {
        assertThat(dropped("Granå nämnd\n§ 1 Torg\nTorget sopas.\nC:\\Users\\boek\\Protokoll 240321 (2).docx\n"
                        + "§ 2 Bro\nBron\nK:/Nämnd/ks110215.doc (1)   Sida 2\nmålas.\n\\\\server\\p\\prot.odt\n"
                        + "§ 3 Damm\nSe filen C:\\Plan.docx på servern.\nPlan.docx"))
                .containsExactly(
                        "C:\\Users\\boek\\Protokoll 240321 (2).docx",
                        "K:/Nämnd/ks110215.doc (1)   Sida 2",
                        "\\\\server\\p\\prot.odt");
    }

    @Test
    void a_foot_for_initials_and_the_head_below_it_are_dropped_amidst_a_decision() {
        assertThat(dropped("Granå nämnd\n\n§ 1 Torg\nNämnden beslutar\natt sopa torget som är\n\n"
                        + "Justerarens signatur: ____  ____       Blad 2 av 4\nSamordningsförbundet Granå, styrelsen 2031-05-02\n\n"
                        + "smutsigt, och\natt måla bron."))
                .containsExactly(
                        "Justerarens signatur: ____  ____       Blad 2 av 4",
                        "Samordningsförbundet Granå, styrelsen 2031-05-02");
    }

    private static List<String> dropped(String text) {
        Lines lines = LineBreaks.split(text);
        new NoiseReader().read(lines, Outline.of(lines), MinutesFactory.eINSTANCE.createMeeting());
        return lines.all().stream().filter(lines::isDropped).map(Line::text).toList();
    }
}
