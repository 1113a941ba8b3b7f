// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.export.pdf.internal.PdfFault;
import se.paragraf.export.pdf.internal.inspection.PageSurvey;
import se.paragraf.model.text.Message;

/** Makes lines of a PDF: by its tags, where these hold its words, else by where the words stand. */
public final class PdfReading {

    /** A page with fewer letters, most of it a picture, has its text in the picture. */
    private static final int FEW_LETTERS = 40;

    private static final double PICTURED = 0.5;

    private static final int MOST_RECOGNISED = 500;

    /** A page of the size A3 at 600 dots an inch has less. */
    private static final long MOST_DOTS = 100_000_000;

    private final boolean recognise;
    private final String programs;
    private final Consumer<Message> warnings;

    /**
     * Reads in one way.
     *
     * @param recognise whether pages that are pictures are read
     * @param programs the folders in which programs are looked for, as the system writes them
     * @param warnings takes each warning
     */
    public PdfReading(boolean recognise, String programs, Consumer<Message> warnings) {
        this.recognise = recognise;
        this.programs = programs;
        this.warnings = warnings;
    }

    /** The lines of a file that may be read. */
    public Lines lines(PDDocument pdf) throws IOException, PdfFault, ImportException {
        PageSurvey.of(pdf);
        PageGlyphs glyphs = new PageGlyphs();
        List<Page> pages = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            Page taken = Page.of(glyphs.of(page));
            if (taken.letters() < FEW_LETTERS && taken.pictured() > PICTURED) {
                pictures.add(pages.size());
            }
            pages.add(taken);
        }
        if (!pictures.isEmpty() && recognise) {
            recognise(pdf, pictures, pages);
            return PlacedLines.of(pages);
        }
        tell(pictures, pages.size());
        if (pages.stream().allMatch(page -> page.letters() == 0)) {
            throw refusal("read.empty");
        }
        Optional<Lines> tagged = TaggedLines.of(pdf, pages);
        return tagged.isPresent() ? tagged.get() : PlacedLines.of(pages);
    }

    private void recognise(PDDocument pdf, List<Integer> pictures, List<Page> pages)
            throws IOException, ImportException {
        if (pictures.size() > MOST_RECOGNISED) {
            throw refusal("ocr.many", MOST_RECOGNISED);
        }
        CharacterRecognition recognition = new CharacterRecognition(pdf, Tesseract.find(programs));
        for (int page : pictures) {
            if (pages.get(page).dots() > MOST_DOTS) {
                throw refusal("ocr.dots", MOST_DOTS / 1_000_000);
            }
            pages.set(page, recognition.page(page));
        }
    }

    private void tell(List<Integer> pictures, int pages) throws ImportException {
        if (pictures.isEmpty()) {
            return;
        }
        if (pictures.size() * 2 > pages) {
            throw refusal("read.pictures");
        }
        warnings.accept(Message.of(
                PdfReading.class,
                "read.some",
                pictures.stream().map(page -> String.valueOf(page + 1)).collect(Collectors.joining(", "))));
    }

    private static ImportException refusal(String key, Object... arguments) {
        return new ImportException(Message.of(PdfReading.class, key, arguments));
    }
}
