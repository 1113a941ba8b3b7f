// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.inspection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.paragraf.core.inspection.Structure;
import se.paragraf.export.docx.internal.lines.WordStyles;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Counts in the text of a Word document what screen readers go by, and tells the language of most of it. */
final class WordStructure implements XmlHandler {

    private final WordStyles styles;
    private final WordPictures pictures = new WordPictures();
    private final List<Integer> headings = new ArrayList<>();
    private final Map<String, Integer> lettersByLanguage = new HashMap<>();
    private final Deque<WordTable> open = new ArrayDeque<>();
    private final StringBuilder ofRun = new StringBuilder();
    private int tables;
    private int tablesWithHeaders;
    private int level;
    private String language;
    private boolean hasText;
    private boolean inText;
    private int older;

    WordStructure(WordStyles styles) {
        this.styles = styles;
    }

    /** The language of most of the text. */
    Optional<String> language() {
        return lettersByLanguage.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .or(() -> Optional.of(styles.language()))
                .filter(told -> !told.isEmpty());
    }

    Structure structure() {
        return new Structure(
                true, headings, tables, tablesWithHeaders, pictures.count(), pictures.withText(), !headings.isEmpty());
    }

    @Override
    public void start(Element element) {
        String name = element.name();
        if (older > 0 || name.equals("Fallback")) {
            // Stands there a second time, for older programs.
            older++;
            return;
        }
        pictures.start(element);
        if (!open.isEmpty()) {
            open.peek().start(element);
        }
        switch (name) {
            case "tbl" -> open.push(new WordTable());
            case "p" -> {
                level = 0;
                hasText = false;
            }
            case "pStyle" -> level = styles.level(element.attribute("val"));
            case "outlineLvl" -> level = WordStyles.level(element);
            case "r" -> {
                language = styles.language();
                ofRun.setLength(0);
            }
            case "lang" -> language = Objects.requireNonNullElse(element.attribute("val"), language);
            case "t" -> inText = true;
            default -> {
                // nothing that is counted
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText && older == 0) {
            hasText |= !text.isBlank();
            ofRun.append(text);
        }
    }

    @Override
    public void end(String name) {
        if (older > 0) {
            older--;
            return;
        }
        pictures.end(name);
        switch (name) {
            case "t" -> inText = false;
            case "r" -> {
                if (!ofRun.isEmpty()) {
                    lettersByLanguage.merge(language, ofRun.length(), Integer::sum);
                }
            }
            case "p" -> {
                if (hasText && level > 0) {
                    headings.add(level);
                }
                hasText = false;
            }
            case "tbl" -> endTable();
            default -> {
                // nothing that is counted
            }
        }
    }

    private void endTable() {
        WordTable table = open.pop();
        if (table.hasData()) {
            tables++;
            tablesWithHeaders += table.hasHeader() ? 1 : 0;
        }
    }
}
