// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.export.docx.internal.xml.Texts;

/** A paragraph while its text is read. White space is collapsed as in HTML. */
final class Paragraph {

    private final ParagraphFormat format;
    private final Section section;
    private List<String> bookmarks = List.of();
    private final List<Run> runs = new ArrayList<>();
    private boolean afterBlank = true;
    private boolean startsPage;

    Paragraph(ParagraphFormat format, Section section) {
        this.format = format;
        this.section = section;
    }

    ParagraphFormat format() {
        return format;
    }

    void setBookmarks(List<String> names) {
        bookmarks = names;
    }

    /** Whether it stands at the head of a new page. */
    boolean startsPage() {
        return startsPage;
    }

    void startPage() {
        startsPage = true;
    }

    Section section() {
        return section;
    }

    List<String> bookmarks() {
        return bookmarks;
    }

    List<Run> runs() {
        return runs;
    }

    /** Adds text by stretches that stand as they are; what ends one is white space that does not. */
    void add(String text, RunFormat runFormat) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Texts.isBlank(character)) {
                afterBlank = false;
            } else if (afterBlank) {
                append(text, start, i, runFormat);
                start = i + 1;
            } else {
                afterBlank = true;
                if (character != ' ') {
                    append(text, start, i, runFormat);
                    append(" ", 0, 1, runFormat);
                    start = i + 1;
                }
            }
        }
        append(text, start, text.length(), runFormat);
    }

    private void append(String text, int start, int end, RunFormat runFormat) {
        if (start == end) {
            return;
        }
        String piece = text.substring(start, end);
        if (!runs.isEmpty() && last().isText() && last().format().equals(runFormat)) {
            last().append(piece);
        } else {
            runs.add(Run.text(runFormat, piece));
        }
    }

    void addBreak(RunFormat runFormat) {
        trim();
        runs.add(Run.lineBreak(runFormat));
        afterBlank = true;
    }

    void addPicture(Picture picture) {
        runs.add(Run.picture(picture));
        afterBlank = false;
    }

    private void trim() {
        if (!runs.isEmpty() && last().isText() && afterBlank) {
            last().shorten();
            if (last().text().isEmpty()) {
                runs.remove(runs.size() - 1);
            }
        }
    }

    /** Takes away what a reader of HTML would not see: a blank or a line break at the end. */
    void trimEnd() {
        trim();
        while (!runs.isEmpty() && last().isBreak()) {
            runs.remove(runs.size() - 1);
        }
    }

    String plainText() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.isText() ? run.text() : " "));
        return Texts.collapse(text);
    }

    private Run last() {
        return runs.get(runs.size() - 1);
    }
}
