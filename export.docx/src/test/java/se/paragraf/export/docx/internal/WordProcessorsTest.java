// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.export.ExportOptions;

/** Other programs open what we write, and read the same in it as in our PDF. */
class WordProcessorsTest {

    /** The kinds in which the model travels; the others show a part of it only. */
    private static final Set<String> TELL_ALL = Set.of("minutes", "excerpt", "attest-order");

    @TempDir
    private Path folder;

    @Test
    void documents_are_valid_and_other_libraries_open_them() throws Exception {
        for (Published.Publication publication : Published.everyKind()) {
            byte[] docx = publication.in("docx");

            OfficeSchemas.validate(Docx.parts(docx));
            try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertThat(poi.getBodyElements())
                        .as("POI and %s", publication.name())
                        .isNotEmpty();
            }
            WordprocessingMLPackage docx4j = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            assertThat(docx4j.getMainDocumentPart().getContents().getBody().getContent())
                    .as("docx4j and %s", publication.name())
                    .isNotEmpty();
            assertThat(docx4j.getCustomXmlDataStorageParts())
                    .as("the model in %s", publication.name())
                    .hasSize(TELL_ALL.contains(publication.options().document().orElse("")) ? 2 : 0);
        }
    }

    @Test
    void the_template_of_a_federation_dresses_the_document() throws Exception {
        Files.write(folder.resolve("document.dotx"), Ekdalen.template());
        byte[] docx = Published.export(
                Published.sample(), "docx", ExportOptions.defaults().withTemplates(folder));

        OfficeSchemas.validate(Docx.parts(docx));
        try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(poi.getHeaderList().get(0).getAllPictures()).hasSize(1);
            assertThat(poi.getParagraphs().get(0).getText()).startsWith("Samordningsförbundet Ekdalen");
            assertThat(poi.getParagraphs().get(poi.getParagraphs().size() - 1).getText())
                    .startsWith("Protokollet trycks");
        }
        assertThat(WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                        .getParts()
                        .getParts())
                .hasSizeGreaterThan(10);
    }

    @Test
    void libre_office_shows_the_text_of_our_pdf_in_its_order() throws Exception {
        assumeTrue(hasLibreOffice(), "LibreOffice (soffice) is not installed");
        Map<Path, String> lettersOfPdf = new LinkedHashMap<>();
        Map<Path, List<String>> heads = new HashMap<>();
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("out").toString()));
        for (Published.Publication publication : Published.everyKind()) {
            byte[] docx = publication.in("docx");
            Path file = Files.write(folder.resolve(publication.name() + ".docx"), docx);
            command.add(file.toString());
            Path converted = folder.resolve("out").resolve(publication.name() + ".pdf");
            heads.put(converted, heads(docx));
            lettersOfPdf.put(converted, without(heads.get(converted), letters(publication.in("pdf"))));
        }
        run(command);

        for (Map.Entry<Path, String> pdf : lettersOfPdf.entrySet()) {
            assertThat(without(heads.get(pdf.getKey()), letters(Files.readAllBytes(pdf.getKey()))))
                    .as("the words of %s", pdf.getKey().getFileName())
                    .isEqualTo(pdf.getValue());
        }
    }

    /** The heads of tables, which stand again on each page that a table goes on to: pages are parted at other places. */
    private static List<String> heads(byte[] docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .filter(XWPFTableRow::isRepeatHeader)
                    .map(row -> row.getTableICells().stream()
                            .map(cell -> ((XWPFTableCell) cell).getText())
                            .collect(Collectors.joining())
                            .replaceAll("[\\s\\h]+", ""))
                    .filter(head -> !head.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    private static String without(List<String> heads, String letters) {
        return heads.stream().reduce(letters, (rest, head) -> rest.replace(head, ""));
    }

    private static boolean hasLibreOffice() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    private void run(List<String> command) throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("soffice ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    /**
     * The letters, as lines may break inside of a word. Without what stands in the margins, and without marks of lists, which
     * are drawn in their own ways.
     */
    private static String letters(byte[] pdf) throws Exception {
        StringBuilder letters = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document)
                        .lines()
                        .filter(line -> !isMargin(line))
                        .map(line -> line.replaceFirst("^\\h*([•◦▪–]|[a-z]\\.|\\d+\\.)\\h+", ""))
                        .forEach(line -> letters.append(line.replaceAll("[\\s\\h]+", "")));
            }
        }
        return letters.toString();
    }

    private static boolean isMargin(String line) {
        return line.matches("(Sida|Page) \\d+ \\(\\d+\\)\\s*") || line.matches(".* · \\p{L}[\\p{L} ]*[\\d-]*\\s*");
    }
}
