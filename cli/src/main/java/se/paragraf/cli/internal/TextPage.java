// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.Collection;
import java.util.Locale;
import se.paragraf.model.text.Message;

/** A text for a terminal, put together line by line in the language of its reader. */
final class TextPage {

    private final StringBuilder text = new StringBuilder();
    private final Locale language;

    TextPage(Locale language) {
        this.language = language;
    }

    String word(String key, Object... arguments) {
        return Message.of(TextPage.class, key, arguments).in(language);
    }

    Locale language() {
        return language;
    }

    TextPage line(CharSequence line) {
        text.append(line).append(System.lineSeparator());
        return this;
    }

    TextPage gap() {
        return line("");
    }

    /** A heading with space above it. */
    TextPage heading(String key) {
        return gap().line(word(key).toUpperCase(language));
    }

    /** A heading with lines below it; nothing where there are none. */
    TextPage section(String key, TextPage lines) {
        return lines.text.isEmpty() ? this : heading(key).append(lines);
    }

    private TextPage append(TextPage lines) {
        text.append(lines.text);
        return this;
    }

    /** A line with a label, left out if there is nothing to say. */
    TextPage labelled(String key, Object value) {
        return value == null || value.toString().isEmpty()
                ? this
                : line(String.format("%-20s%s", word(key) + ":", value));
    }

    /** Words with commas between them, left out if there are none. */
    TextPage labelled(String key, Collection<String> values) {
        return labelled(key, String.join(", ", values));
    }

    /** Each line of a text, indented. */
    TextPage indented(String indent, String lines) {
        lines.lines().forEach(line -> line(line.isEmpty() ? line : indent + line));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
