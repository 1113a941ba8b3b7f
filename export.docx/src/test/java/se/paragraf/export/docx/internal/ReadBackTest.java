// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** What our own documents say is read from their words, where they do not carry the file of the model. */
class ReadBackTest {

    private static final ExportOptions WITHOUT_MODEL = ExportOptions.defaults()
            .withSetting("pdf.model", "false")
            .withSetting("docx.model", "false")
            .withSetting("html.model", "false");

    static Stream<Arguments> documents() throws Exception {
        List<Path> minutes = new ArrayList<>(Published.texts());
        minutes.add(Path.of(System.getProperty("paragraf.root"), "samples", "2024-09-19.paragraf"));
        return minutes.stream()
                .flatMap(file -> Stream.of("pdf", "docx", "html").map(format -> Arguments.of(file, format)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("documents")
    void a_document_gives_the_facts_that_it_was_made_of(Path minutes, String format) throws Exception {
        Meeting told = Published.meeting(minutes);

        Meeting read = Published.PARAGRAF
                .importing()
                .read(new Source("protokoll." + format, Published.export(told, format, WITHOUT_MODEL)));

        assertThat(PrintedFacts.of(read)).isEqualTo(PrintedFacts.of(told));
        for (int i = 0; i < told.getParagraphs().size(); i++) {
            Paragraph paragraph = told.getParagraphs().get(i);
            PrintedText text = PrintedText.of(read.getParagraphs().get(i));
            List<String> written = PrintedText.of(paragraph).lines();
            assertThat(text.lines()).as(paragraph.getTitle()).containsSubsequence(written);
            assertThat(text.lines().stream().filter(line -> !written.contains(line)))
                    .as("what is printed of the other facts of " + paragraph.getTitle())
                    .allMatch(line -> PrintedText.tells(line, paragraph));
        }
    }
}
