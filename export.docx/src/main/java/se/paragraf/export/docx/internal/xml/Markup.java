// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes XML. Characters that XML cannot hold are left out. */
public final class Markup {

    /** What stands for the first characters; those after them stand for themselves. */
    private static final String[] ESCAPES = escapes();

    /** Which characters stand for themselves, of those that are one byte. */
    private static final boolean[] PLAIN = plain();

    private final OutputStream target;
    private final Utf8Output out;

    /** Writes in UTF-8. */
    public Markup(OutputStream out) {
        target = out;
        this.out = new Utf8Output(out);
    }

    /** Opens an element. Attributes are names and values by turns; one whose value is null is left out. */
    public Markup start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        return this;
    }

    public Markup empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    public Markup end(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    public Markup text(String text) throws IOException {
        int next = 0;
        while (next < text.length()) {
            next = out.writePlain(text, next, PLAIN);
            if (next < text.length()) {
                write(text.charAt(next++));
            }
        }
        return this;
    }

    private void write(char character) throws IOException {
        String written = escape(character);
        if (written == null) {
            out.write(character);
        } else {
            out.write(written);
        }
    }

    public Markup raw(String xml) throws IOException {
        out.write(xml);
        return this;
    }

    /** Hands on markup that was made before. */
    public Markup insert(KeptMarkup kept) throws IOException {
        out.flush();
        kept.writeTo(target);
        return this;
    }

    /** Ends the line, so that the part can be read and compared by people. */
    public Markup line() throws IOException {
        out.write('\n');
        return this;
    }

    /** Hands on what is still here. */
    public void flush() throws IOException {
        out.flush();
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

    /** What stands for a character, null if it can stand for itself. Halves of a pair stand for themselves. */
    private static String escape(char character) {
        if (character < ESCAPES.length) {
            return ESCAPES[character];
        }
        return character < '\uFFFE' ? null : "";
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[Utf8Output.ONE_BYTE];
        for (char character = 0; character < plain.length; character++) {
            plain[character] = escape(character) == null;
        }
        return plain;
    }

    private static String[] escapes() {
        String[] escapes = new String['>' + 1];
        Arrays.fill(escapes, 0, ' ', "");
        escapes['\t'] = "&#9;";
        escapes['\n'] = "&#10;";
        escapes['\r'] = "&#13;";
        escapes['"'] = "&quot;";
        escapes['&'] = "&amp;";
        escapes['<'] = "&lt;";
        escapes['>'] = "&gt;";
        return escapes;
    }
}
