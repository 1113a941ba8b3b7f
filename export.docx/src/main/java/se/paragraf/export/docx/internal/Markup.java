// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.io.Writer;

/** Writes XML. Characters that XML cannot hold are left out. */
final class Markup {

    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /** Opens an element. Attributes are names and values by turns; one whose value is null is left out. */
    Markup start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        return this;
    }

    Markup empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    Markup end(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    Markup text(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            write(character);
            i += Character.charCount(character);
        }
        return this;
    }

    Markup raw(String xml) throws IOException {
        out.write(xml);
        return this;
    }

    /** Ends the line, so that the part can be read and compared by people. */
    Markup line() throws IOException {
        out.write('\n');
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                text(attributes[i + 1]);
                out.write('"');
            }
        }
    }

    private void write(int character) throws IOException {
        switch (character) {
            case '<' -> out.write("&lt;");
            case '>' -> out.write("&gt;");
            case '&' -> out.write("&amp;");
            case '"' -> out.write("&quot;");
            case '\t' -> out.write("&#9;");
            case '\n' -> out.write("&#10;");
            case '\r' -> out.write("&#13;");
            default -> {
                if (character > 0xFFFF) {
                    out.write(Character.highSurrogate(character));
                    out.write(Character.lowSurrogate(character));
                } else if (isLegal(character)) {
                    out.write(character);
                }
            }
        }
    }

    private static boolean isLegal(int character) {
        return character >= 0x20 && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD;
    }
}
