// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.text.Message;

/** Reads pages that are pictures, one at a time. */
final class CharacterRecognition {

    private static final int DOTS_AN_INCH = 300;
    private static final double POINTS_AN_INCH = 72;

    /** Paper of the size A3 has less at 300 dots an inch. */
    private static final double MOST_DOTS = 20_000_000;

    /** How wide letters are, in sizes, as the height of a word depends on its letters. */
    private static final double LETTER = 0.5;

    /** Ordinary pages are drawn in a second; some that are made for it never come to an end. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Pattern TAB = Pattern.compile("\t");
    private static final int COLUMNS = 12;

    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final Tesseract tesseract;
    private final Duration longest;

    CharacterRecognition(PDDocument pdf, Tesseract tesseract) {
        this(pdf, tesseract, LONGEST);
    }

    CharacterRecognition(PDDocument pdf, Tesseract tesseract, Duration longest) {
        this.longest = longest;
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
        this.tesseract = tesseract;
    }

    /** The words of a page, by its place from 0. */
    Page page(int index) throws IOException, ImportException {
        PDRectangle shown = pdf.getPage(index).getCropBox();
        double area = (double) shown.getWidth() * shown.getHeight();
        double scale = Math.min(DOTS_AN_INCH / POINTS_AN_INCH, Math.sqrt(MOST_DOTS / Math.max(1, area)));
        Path folder = Files.createTempDirectory("paragraf");
        Path picture = folder.resolve("page.png");
        try {
            BufferedImage image = drawn(index, (float) scale);
            ImageIO.write(image, "png", picture.toFile());
            return page(tesseract.words(picture), scale, image.getHeight() / scale);
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(folder);
        }
    }

    /** On a thread of its own, since what draws cannot be ended: it ends when the file is closed, or with the program. */
    private BufferedImage drawn(int index, float scale) throws IOException, ImportException {
        FutureTask<BufferedImage> drawing = new FutureTask<>(() -> renderer.renderImage(index, scale, ImageType.GRAY));
        Thread thread = new Thread(drawing, "page " + (index + 1));
        thread.setDaemon(true);
        thread.start();
        try {
            return drawing.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ImportException(Message.of(PdfReading.class, "ocr.drawing", index + 1, longest.toSeconds()), e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException(Message.of(PdfReading.class, "ocr.broken", "interrupted"), e);
        }
    }

    /** Words of one line have the same numbers of block, paragraph and line, and are as large. */
    static Page page(String words, double scale, double height) {
        Map<List<Integer>, List<String[]>> lines = new TreeMap<>(CharacterRecognition::inOrder);
        words.lines().skip(1).map(line -> TAB.split(line, -1)).forEach(word -> {
            if (word.length == COLUMNS && word[0].equals("5") && !word[COLUMNS - 1].isBlank()) {
                lines.computeIfAbsent(
                                List.of(number(word[2]), number(word[3]), number(word[4])), at -> new ArrayList<>())
                        .add(word);
            }
        });
        List<Segment> segments = new ArrayList<>();
        lines.values().forEach(line -> {
            double size = size(line, scale);
            double foot = line.stream()
                    .mapToInt(word -> number(word[7]) + number(word[9]))
                    .sorted()
                    .skip(line.size() / 2)
                    .findFirst()
                    .orElseThrow();
            line.forEach(word -> segments.add(new Segment(
                    word[COLUMNS - 1].strip(),
                    number(word[6]) / scale,
                    (number(word[6]) + number(word[8])) / scale,
                    foot / scale,
                    size,
                    0,
                    Glyph.UNMARKED)));
        });
        return new Page(segments, List.of(), 0, 0, height);
    }

    private static int inOrder(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i).compareTo(other.get(i));
            }
        }
        return 0;
    }

    private static double size(List<String[]> line, double scale) {
        double width = line.stream().mapToInt(word -> number(word[8])).sum();
        int letters = line.stream()
                .mapToInt(word -> word[COLUMNS - 1].strip().length())
                .sum();
        return Math.max(1, width / letters / LETTER / scale);
    }

    private static int number(String column) {
        try {
            return Integer.parseInt(column);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
