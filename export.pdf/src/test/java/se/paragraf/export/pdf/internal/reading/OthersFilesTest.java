// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Meeting;

/** Minutes that other programs have made a PDF of say what their text says. */
class OthersFilesTest {

    private static final int PATIENCE = 120;
    private static final Paragraf PARAGRAF = Paragraf.standalone();
    private static final Path CORPUS =
            Path.of(System.getProperty("paragraf.root"), "import.text/src/test/resources/corpus");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ugglekullen-extra", "trekanten-finsam"})
    void what_an_office_program_made_is_read_as_the_text(String name) throws Exception {
        Path page = page(name);
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_web_pdf_Export",
                "--outdir",
                folder.toString(),
                page.toString());

        assertReadAlike(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ugglekullen-extra", "trekanten-finsam"})
    void what_a_browser_printed_is_read_as_the_text(String name) throws Exception {
        Path page = page(name);
        run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + folder.resolve(name + ".pdf"),
                page.toUri().toString());

        assertReadAlike(name);
    }

    private void assertReadAlike(String name) throws Exception {
        Meeting printed = PARAGRAF.importing().read(Source.of(folder.resolve(name + ".pdf")));
        Meeting text = PARAGRAF.importing().read(Source.of(CORPUS.resolve(name + ".txt")));

        assertThat(facts(printed)).isEqualTo(facts(text)).hasSizeGreaterThan(10);
    }

    private static List<String> facts(Meeting meeting) {
        List<String> facts = new ArrayList<>();
        facts.add(meeting.getDate() + " " + meeting.getStart() + " " + meeting.getEnd() + " " + meeting.getPlace());
        meeting.getAttendances()
                .forEach(person -> facts.add(person.getGroup() + " " + person.getName() + ", "
                        + person.getOrganisation() + " " + person.getRoles() + person.getTitles()));
        meeting.getSignatories().forEach(signer -> facts.add(signer.getRole() + " " + signer.getName()));
        meeting.getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .forEach(posting -> facts.add(posting.getBoard() + " " + posting.getPostedOn()));
        meeting.getParagraphs().forEach(paragraph -> {
            facts.add(paragraph.getNumber() + " " + paragraph.getTitle() + " " + paragraph.getKind());
            paragraph
                    .getDecisions()
                    .forEach(decision -> facts.add(decision.getOutcome() + " " + decision.getClauses()));
        });
        return facts;
    }

    /** The text as a page with a paragraph where the text has one. */
    private Path page(String name) throws IOException {
        StringBuilder page = new StringBuilder(
                "<!doctype html><html lang='sv'><meta charset='utf-8'><title>Protokoll</title><body>");
        for (String part : Files.readString(CORPUS.resolve(name + ".txt")).split("\\R\\h*\\R")) {
            String words = part.strip().replace("&", "&amp;").replace("<", "&lt;");
            page.append("<p>").append(words.replace("\n", "<br>")).append("</p>\n");
        }
        return Files.writeString(folder.resolve(name + ".html"), page);
    }

    private void run(String program, String... arguments) throws Exception {
        assumeTrue(isThere(program), program + " is not installed");
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(program), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(program + ".log").toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        process.destroyForcibly();
        assumeTrue(ended, program + " does not end on this machine");
    }

    private static boolean isThere(String program) {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
