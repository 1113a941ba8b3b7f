// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

class ParagraphsProperties {

    private static final String SAMPLE =
            """
            § 12 Mötets öppnande

            Ordföranden öppnade mötet.

            § 13 Budget 2031 (Bilaga 1, Budget) - Beslut

            Bakgrund
            Förbundschefen har tagit fram ett förslag
            till budget. Kostnaden är 150 tkr för 2031.

            - En punkt
              - En punkt under
            1. En till

            Ort\tAntal
            Granå\t3

            Beslut
            Styrelsen beslutar
            att anta budgeten, samt
            att uppdra åt kansliet att återkomma senast den 31 maj 2031.

            Omröstning: 6 ja, 2 nej.
            Karl Ström reserverar sig mot beslutet.

            14 § Avslutning

            Eva Lund anmälde jäv. Mötet avslutades.
            """;
    private static final String[] PIECES = {
        "§ ",
        "§",
        "14",
        " - ",
        "\n",
        "\n\n",
        "\t",
        "\f",
        "att ",
        "Beslut:",
        "(",
        ")",
        "Bilaga 2",
        "-\n",
        "\u00ad\n",
        "S 13",
        "",
        " ",
        ":",
        ".",
        "%",
        "ja",
        "Dnr 2031/4",
        "\ud83d\ude00",
        "Styrelsen beslutar ",
        "1. ",
        "•"
    };
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Property(tries = 400, seed = "20240314")
    void nothing_fails_and_no_word_is_lost_however_the_text_is_damaged(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int changes) {
        StringBuilder text = new StringBuilder(SAMPLE);
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(8));
            text.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
        }
        Lines lines = Minutes.lines(text.toString());
        Outline outline = Outline.of(lines);
        List<Paragraph> paragraphs = Minutes.paragraphs(lines);

        List<Heading> headings = outline.headings();
        assertThat(paragraphs).hasSameSizeAs(headings);
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).first().number() - 1
                    : lines.all().size();
            String below = lines.all().subList(headings.get(i).last().number(), end).stream()
                    .map(Line::text)
                    .collect(Collectors.joining());
            String body = letters(PlainText.of(paragraphs.get(i).getBody()));
            assertThat(body).endsWith(letters(below));
            assertThat(letters(headings.get(i).text()))
                    .contains(body.substring(0, body.length() - letters(below).length()));
        }
        for (Paragraph paragraph : paragraphs) {
            String body = PlainText.of(paragraph.getBody());
            assertThat(paragraph.getDecisions())
                    .allSatisfy(it -> assertThat(unnumbered(body)).contains(unnumbered(it.getText())));
        }
    }

    @Example
    void a_megabyte_in_one_paragraph_is_read() {
        String sentence =
                "Styrelsen diskuterade hur nämnden ser på 25 % av arbetet under 2031, Bo Ek och Eva Lund deltog";
        StringBuilder text = new StringBuilder("§ 1 Plan\n\n");
        for (String separator : List.of(" ", ". ", "\n", ".\n", "\n\n", "\n- ", "\natt ", "\t")) {
            text.append((sentence + separator).repeat(1_000_000 / 8 / sentence.length()));
        }
        assertThat(Minutes.paragraphs(text.toString())).hasSize(1);
    }

    /** A decision leaves out the numbers of its items. */
    private static String unnumbered(String text) {
        return letters(text).replaceAll("\\d", "");
    }

    private static String letters(String text) {
        return NOT_WORDS.matcher(text).replaceAll("");
    }
}
