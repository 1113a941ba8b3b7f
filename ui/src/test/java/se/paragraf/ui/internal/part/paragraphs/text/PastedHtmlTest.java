// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.text.PlainText;

class PastedHtmlTest {

    @Test
    void emphasis_and_links_are_kept_and_styles_are_not() {
        List<Line> lines = PastedHtml.lines("<html><head><style>p {color:red}</style></head><body><!--StartFragment-->"
                + "<p style='margin:0;font-family:Calibri'>Styrelsen <b>beslutar</b> <i><span lang=SV>att"
                + "</span></i> läsa <a href='https://granbygden.se/'>planen</a>"
                + " och <a href='javascript:alert(1)'>inte detta</a>.<o:p></o:p></p><!--EndFragment--></body>");

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).spans())
                .containsExactly(
                        Span.plain("Styrelsen "),
                        Span.plain("beslutar").withEmphasis(Emphasis.STRONG),
                        Span.plain(" "),
                        Span.plain("att").withEmphasis(Emphasis.EMPHASIS),
                        Span.plain(" läsa "),
                        Span.plain("planen").withHref("https://granbygden.se/"),
                        Span.plain(" och inte detta."));
    }

    @Test
    void the_lists_of_word_are_lists() {
        List<Line> lines = PastedHtml.lines("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
                + "<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Ett</p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                + "<span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Under</p>"
                + "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>"
                + "<span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Numrerad</p><p>Efter</p>");

        assertThat(lines).extracting(Line::text).containsExactly("Ett", "Under", "Numrerad", "Efter");
        assertThat(lines).extracting(Line::level).containsExactly(0, 1, 0, 0);
        assertThat(lines.get(0).list().ordered()).isFalse();
        assertThat(lines.get(2).list().ordered()).isTrue();
        assertThat(lines.get(3).kind()).isEqualTo(LineKind.TEXT);
    }

    @Test
    void lists_of_pages_keep_their_levels() {
        List<Line> lines = PastedHtml.lines("<ol><li>Ett<ul><li><p>Under</p></li></ul></li><li>Två</li></ol>");

        assertThat(lines).extracting(Line::text).containsExactly("Ett", "Under", "Två");
        assertThat(lines).extracting(Line::level).containsExactly(0, 1, 0);
        assertThat(lines.get(0).list()).isEqualTo(lines.get(2).list());
    }

    @Test
    void a_table_is_one_object_with_its_words() {
        List<Line> lines = PastedHtml.lines("<p>Före</p><table><tr><th>År</th><th>Kronor</th></tr>"
                + "<tr><td colspan=2><p>2025</p><p>1 000</p></td></tr></table>");

        assertThat(lines).extracting(Line::kind).containsExactly(LineKind.TEXT, LineKind.OBJECT);
        TableBlock table = (TableBlock) lines.get(1).origin();
        assertThat(table.getHeaderRows()).isEqualTo(1);
        assertThat(table.getRows().get(1).getCells().get(0).getColumns()).isEqualTo(2);
        assertThat(PlainText.of(List.of(table))).isEqualTo("År\tKronor\n2025\n1 000\t");
    }

    @Test
    void headings_are_subheadings_without_emphasis() {
        List<Line> lines = PastedHtml.lines("<h2><b>Ekonomi</b></h2>Text<br>på två rader<script>x()</script>");

        assertThat(lines).extracting(Line::kind).containsExactly(LineKind.SUBHEADING, LineKind.TEXT);
        assertThat(lines.get(1).text()).isEqualTo("Text\u2028på två rader");
    }
}
