// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** What our own PDF says is read from its tags, without the file of the model. */
class ReadBackTest {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    static List<Path> texts() throws Exception {
        return Texts.samples();
    }

    static List<Path> seeds() throws Exception {
        return Texts.seeds();
    }

    @ParameterizedTest
    @MethodSource({"texts", "seeds"})
    void the_meeting_and_its_paragraphs_come_back(Path text) throws Exception {
        Meeting told = PARAGRAF.importing().read(Source.of(text));

        Meeting read = PARAGRAF.importing().read(new Source("protokoll.pdf", pdf(told)));

        assertThat(read.getFederationName()).isEqualTo(told.getFederationName());
        assertThat(read.getDate()).isEqualTo(told.getDate());
        assertThat(read.getPlace()).isEqualTo(told.getPlace());
        assertThat(read.getParagraphs())
                .extracting(Paragraph::getNumber, Paragraph::getTitle, each -> each.getDecisions()
                        .size())
                .isEqualTo(told.getParagraphs().stream()
                        .map(each -> tuple(
                                each.getNumber(),
                                each.getTitle(),
                                each.getDecisions().size()))
                        .toList());
        assertThat(read.getAttendances())
                .extracting(each -> each.getName())
                .containsExactlyInAnyOrderElementsOf(told.getAttendances().stream()
                        .map(each -> each.getName())
                        .toList());
    }

    private static byte[] pdf(Meeting meeting) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PARAGRAF.exporting().export(meeting, "pdf", ExportOptions.defaults().withSetting("pdf.model", "false"), out);
        return out.toByteArray();
    }
}
