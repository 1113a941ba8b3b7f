// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.TableBlock;

class BlocksTest {

    private final VelocityRenderer renderer = new VelocityRenderer(List.of(new MinutesKind()), List.of());

    @Test
    void bold_italics_are_both() throws Exception {
        assertThat(rendered(Minutes.text(Minutes.run("Viktigt", Emphasis.STRONG_EMPHASIS))))
                .contains("<p><strong><em>Viktigt</em></strong></p>");
    }

    @Test
    void a_table_has_its_caption_and_its_wide_cells() throws Exception {
        TableBlock table = Minutes.table("Post|2024|2025", "Insatser|1 200|1 300", "Se bilaga|");
        table.setCaption("Budget, tkr");
        table.getRows().get(2).getCells().get(0).setColumns(2);

        assertThat(rendered(table))
                .contains("<caption>Budget, tkr</caption>\n<thead>")
                .contains("<th scope=\"col\" class=\"figure\">2025</th>")
                .contains("<tr><td colspan=\"2\">Se bilaga</td><td class=\"figure\"></td></tr>");
    }

    @Test
    void a_picture_is_told_in_words() throws Exception {
        ImageBlock picture = Minutes.MAKE.createImageBlock();
        picture.setAlt("Karta över Granå");
        picture.setCaption("Källa: kansliet");

        assertThat(rendered(picture)).contains("<p class=\"picture\">Bild: Karta över Granå<br/>Källa: kansliet</p>");
        picture.setAlt(null);
        assertThat(rendered(picture)).contains("<p class=\"picture\">Bild: Källa: kansliet</p>");
        picture.setDecorative(true);
        assertThat(rendered(picture)).doesNotContain("Bild");
    }

    @Test
    void boards_with_days_of_their_own_stand_in_a_table() throws Exception {
        Meeting meeting = Minutes.meeting("Nämnden", LocalDate.of(2024, 3, 14));
        Notice notice = Minutes.notice(meeting, "Granå kommun", "Region Exempel");
        notice.getPostings().get(0).setPostedOn(LocalDate.of(2024, 3, 25));
        notice.getPostings().get(1).setPostedOn(LocalDate.of(2024, 3, 26));

        assertThat(renderer.render(meeting, ExportOptions.defaults()).content())
                .contains("genom anslag hos Granå kommun och Region Exempel.")
                .doesNotContain("<th scope=\"row\">Anslaget uppsatt</th>")
                .contains("<tr><th scope=\"col\">Anslagstavla hos</th><th scope=\"col\">Anslaget uppsatt</th></tr>")
                .contains("<tr><td>Granå kommun</td><td>2024-03-25</td></tr>\n"
                        + "<tr><td>Region Exempel</td><td>2024-03-26</td></tr>");
    }

    @Test
    void objects_of_unknown_models_change_nothing() throws Exception {
        Meeting meeting = Minutes.ofFederation();
        String before = renderer.render(meeting, ExportOptions.defaults()).content();
        meeting.getExtensions().add(unknown());
        meeting.getAttendances().get(0).getExtensions().add(unknown());
        meeting.getParagraphs().forEach(paragraph -> {
            paragraph.getExtensions().add(unknown());
            paragraph.getDecisions().forEach(decision -> decision.getExtensions()
                    .add(unknown()));
        });

        assertThat(renderer.render(meeting, ExportOptions.defaults()).content()).isEqualTo(before);
    }

    private static UnknownExtension unknown() {
        UnknownExtension unknown = FederationFactory.eINSTANCE.createUnknownExtension();
        unknown.setNamespace("https://exempel.example/1");
        unknown.setText("<x:matter/>");
        return unknown;
    }

    private String rendered(Block block) throws Exception {
        Meeting meeting = Minutes.meeting("Nämnden", LocalDate.of(2024, 3, 14));
        Minutes.paragraph(meeting, 1, "Ärende", block);
        return renderer.render(meeting, ExportOptions.defaults()).content();
    }
}
