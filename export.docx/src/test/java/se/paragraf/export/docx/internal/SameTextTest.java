// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.spi.Exporter;

/** Whoever reads the PDF and whoever reads the Word document of a meeting read the same. */
class SameTextTest {

    private static final String STYLES = "/se/paragraf/core/internal/document/templates/style.css";
    private static final String RUNNING_HEAD = "Sidhuvud";
    private static final String MARKS = "<p>Klart ✓ ☐ → nästa</p>";

    @ParameterizedTest
    @ValueSource(strings = {"committee", "empty", "federation", "federation-en"})
    void both_formats_have_the_same_words_in_the_same_order(String golden) throws Exception {
        String xhtml = rendered(golden);

        List<String> word = words(word(xhtml));
        assertThat(word).contains("✓");
        assertThat(words(pdf(xhtml).replace(RUNNING_HEAD, ""))).isEqualTo(word);
    }

    private static String rendered(String golden) throws Exception {
        Path file = Path.of(
                System.getProperty("paragraf.root"), "core/src/test/resources/golden/document", golden + ".xhtml");
        assertThat(file).as("what the test of the templates in core accepts").exists();
        try (InputStream in = XhtmlDocument.class.getResourceAsStream(STYLES)) {
            String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Files.readString(file)
                    .replace("<style type=\"text/css\"></style>", "<style type=\"text/css\">" + styles + "</style>")
                    .replaceFirst("(<div class=\"running-head\">)[^<]*", "$1" + RUNNING_HEAD)
                    .replace("<div class=\"signatures\"", MARKS + "<div class=\"signatures\"");
        }
    }

    private static String pdf(String xhtml) throws Exception {
        Exporter exporter = ServiceLoader.load(Exporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.format().equals("pdf"))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(new Docx.Request(new XhtmlDocument(xhtml, Locale.forLanguageTag("sv-SE")), Map.of()), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        }
    }

    private static String word(String xhtml) throws Exception {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Docx.export(xhtml)))) {
            collect(document, text);
        }
        return text.toString();
    }

    private static void collect(IBody body, StringBuilder text) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        collect(cell, text);
                    }
                }
            }
        }
    }

    /** The words; Word counts bullets and numbers of lists itself, so they are no text there. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\h]+"))
                .filter(word -> !word.isEmpty() && !word.matches("[•◦▪]|[a-z]\\.|\\d+\\."))
                .toList();
    }
}
