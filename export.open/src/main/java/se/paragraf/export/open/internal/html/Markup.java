// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.IOException;

/** Writes the characters of HTML, every text and value escaped. */
final class Markup {

    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Writes what is HTML already. */
    Markup raw(String html) throws IOException {
        out.append(html);
        return this;
    }

    Markup start(String name) throws IOException {
        out.append('<').append(name);
        return this;
    }

    /** An attribute of the element that was started; nothing if the value is null. */
    Markup attribute(String name, String value) throws IOException {
        if (value != null) {
            out.append(' ').append(name).append("=\"");
            text(value);
            out.append('"');
        }
        return this;
    }

    Markup close() throws IOException {
        out.append('>');
        return this;
    }

    Markup end(String name) throws IOException {
        out.append("</").append(name).append('>');
        return this;
    }

    Markup text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // A parser of HTML would make this of it anyway.
                case '\r' -> out.append('\n');
                default -> out.append(character);
            }
        }
        return this;
    }
}
