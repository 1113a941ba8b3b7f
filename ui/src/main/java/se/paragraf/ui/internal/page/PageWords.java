// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of a PDF with their places, from above to below. */
final class PageWords extends PDFTextStripper {

    /** No minutes have more; what is behind is shown without marks. */
    private static final int MOST = 1_000_000;

    private final List<PageWord> words = new ArrayList<>();

    private PageWords() {
        setSortByPosition(true);
    }

    static List<PageWord> of(PDDocument document) throws IOException {
        PageWords found = new PageWords();
        found.writeText(document, Writer.nullWriter());
        return found.words;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                add(word);
                word = new ArrayList<>();
            } else {
                word.add(letter);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> letters) {
        if (letters.isEmpty() || words.size() >= MOST) {
            return;
        }
        StringBuilder text = new StringBuilder();
        PageWord place = null;
        for (TextPosition letter : letters) {
            text.append(letter.getUnicode());
            PageWord one = new PageWord(
                    "",
                    getCurrentPageNo() - 1,
                    letter.getX(),
                    letter.getY() - letter.getHeight(),
                    letter.getX() + letter.getWidth(),
                    letter.getY());
            place = place == null ? one : place.with(one);
        }
        words.add(
                new PageWord(text.toString(), place.page(), place.left(), place.top(), place.right(), place.bottom()));
    }
}
