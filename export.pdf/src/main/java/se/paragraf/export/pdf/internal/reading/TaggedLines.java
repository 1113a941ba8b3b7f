// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.LineCollector;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.export.pdf.internal.PdfFault;

/** Lines of a file whose tags say what its parts are and in which order they are read. */
final class TaggedLines {

    /** Tags that hold less of the words than this are not to be trusted. */
    private static final double HELD = 0.95;

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d{4}");

    private final LineCollector lines = new LineCollector();
    private final Wrapping wrapping;
    private final Leading leading;
    private Piece last;

    private TaggedLines(List<Page> pages) {
        this.wrapping = new Wrapping(pages);
        this.leading =
                Leading.of(pages.stream().map(page -> Row.of(page.segments())).toList());
    }

    /** Empty if there are no tags, or none that hold the words. */
    static Optional<Lines> of(PDDocument pdf, List<Page> pages) throws PdfFault {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        if (!(catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root)) {
            return Optional.empty();
        }
        TaggedWords words = new TaggedWords(pdf, pages);
        List<Block> blocks = TagTree.of(root, words);
        int all = 0;
        int artifacts = 0;
        int left = 0;
        for (int page = 0; page < pages.size(); page++) {
            all += pages.get(page).letters();
            artifacts += Page.letters(words.artifacts(page));
            left += Page.letters(words.left(page));
        }
        // Heads and feet are a smaller part of a page than what they stand around.
        if (artifacts > all / 2 || left > (1 - HELD) * (all - artifacts)) {
            return Optional.empty();
        }
        TaggedLines tagged = new TaggedLines(pages);
        tagged.head(pages, words);
        blocks.forEach(tagged::add);
        tagged.rest(pages, words);
        return Optional.of(tagged.lines.lines());
    }

    /** The running head of the first page may tell what nothing below it does, though it belongs to the page. */
    private void head(List<Page> pages, TaggedWords words) {
        if (pages.isEmpty()) {
            return;
        }
        List<Segment> body = pages.stream()
                .flatMap(page -> page.segments().stream())
                .filter(segment -> segment.mark() != Glyph.ARTIFACT)
                .toList();
        Set<String> known = body.stream().flatMap(TaggedLines::words).collect(Collectors.toSet());
        double first = pages.get(0).segments().stream()
                .filter(segment -> segment.mark() != Glyph.ARTIFACT)
                .mapToDouble(Segment::baseline)
                .min()
                .orElse(0);
        Row.of(words.artifacts(0)).stream()
                .filter(row -> row.baseline() < first)
                .filter(row -> !row.cells().stream().flatMap(TaggedLines::words).allMatch(known::contains))
                .forEach(row -> lines.add(row.text(), Form.PLAIN));
    }

    /** Words, and years, in small letters. */
    private static Stream<String> words(Segment segment) {
        return WORD.matcher(segment.text().toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    private void add(Block block) {
        if (block instanceof Block.Table table) {
            add(table);
        } else if (block instanceof Block.Text text) {
            part(text);
            List<String> texts = wrapping.lines(text.pieces(), Double.POSITIVE_INFINITY);
            Form form = texts.size() > 1 && text.form() == Form.PARAGRAPH ? Form.PLAIN : text.form();
            for (int i = 0; i < texts.size(); i++) {
                boolean further = i > 0 && text.form() == Form.ITEM;
                lines.add(
                        i == 0 && form == Form.ITEM ? Marks.before(text.mark(), texts.get(i)) : texts.get(i),
                        further ? Form.PLAIN : form);
            }
            last = text.pieces().get(text.pieces().size() - 1);
        }
    }

    private void part(Block.Text text) {
        Piece first = text.pieces().get(0);
        boolean near =
                last != null && last.page() == first.page() && !leading.parts(last.segment(), first.segment(), false);
        if (text.form() == Form.HEADING || !near && text.form() != Form.ITEM) {
            lines.part();
        }
    }

    private void add(Block.Table table) {
        lines.part();
        for (List<List<Block.Text>> row : table.rows()) {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                List<String> cell = new ArrayList<>();
                double limit = limit(table, row.size(), i);
                for (Block.Text text : row.get(i)) {
                    List<String> texts = wrapping.lines(text.pieces(), limit);
                    cell.addAll(texts);
                    last = text.pieces().get(text.pieces().size() - 1);
                }
                cells.add(cell);
            }
            lines.row(cells);
        }
        lines.part();
    }

    /** Where the next column begins in any row with as many cells. */
    private static double limit(Block.Table table, int cells, int column) {
        double limit = Double.POSITIVE_INFINITY;
        for (List<List<Block.Text>> row : table.rows()) {
            if (row.size() == cells) {
                for (int i = column + 1; i < cells; i++) {
                    for (Block.Text text : row.get(i)) {
                        for (Piece piece : text.pieces()) {
                            Segment beside = piece.segment();
                            limit = Math.min(limit, beside.left() - beside.size());
                        }
                    }
                }
            }
        }
        return limit;
    }

    private void rest(List<Page> pages, TaggedWords words) {
        lines.part();
        for (int page = 0; page < pages.size(); page++) {
            Row.of(words.left(page)).forEach(row -> lines.add(row.text(), Form.PLAIN));
            pages.get(page).aside().forEach(row -> lines.add(row.text(), Form.PLAIN));
        }
    }
}
