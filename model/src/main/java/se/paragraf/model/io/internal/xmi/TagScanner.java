// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

/**
 * Finds the tags of well-formed XML without DTD by their number. It goes forward only, so that the whole text is looked at
 * once, and only as far as somebody asks; what a parser tells of positions does not reach to the character.
 */
final class TagScanner {

    private final String text;
    private int position;
    private int seen;
    private int tagStart;
    private boolean endTag;
    private boolean emptyTag;

    TagScanner(String text) {
        this.text = text;
    }

    /**
     * The whole element, from its opening to its closing tag.
     *
     * @param number its place among the start tags, from 1, behind that of the last call
     */
    String element(int number) {
        while (seen < number) {
            next();
        }
        int start = tagStart;
        for (int depth = emptyTag ? 0 : 1; depth > 0; ) {
            next();
            depth += endTag ? -1 : emptyTag ? 0 : 1;
        }
        return text.substring(start, position);
    }

    /** Goes behind the next tag. */
    private void next() {
        while (true) {
            int start = text.indexOf('<', position);
            if (start < 0) {
                throw new IllegalStateException("there is no further tag");
            } else if (text.startsWith("<!--", start)) {
                position = behind("-->", start + 4);
            } else if (text.startsWith("<![CDATA[", start)) {
                position = behind("]]>", start);
            } else if (text.startsWith("<?", start)) {
                position = behind("?>", start);
            } else {
                tag(start);
                return;
            }
        }
    }

    private void tag(int start) {
        tagStart = start;
        endTag = text.charAt(start + 1) == '/';
        int i = start + 1;
        for (char c = text.charAt(i); c != '>'; c = text.charAt(++i)) {
            if (c == '"' || c == '\'') {
                i = text.indexOf(c, i + 1);
            }
        }
        emptyTag = text.charAt(i - 1) == '/';
        position = i + 1;
        if (!endTag) {
            seen++;
        }
    }

    private int behind(String end, int from) {
        return text.indexOf(end, from) + end.length();
    }
}
