// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.paragraf.core.importing.Source;

/** Tells Word files from others. */
public final class WordFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The names of all parts stand once more at the end of a file. */
    private static final int LIST_OF_PARTS = 1 << 20;

    private WordFile() {}

    /** Whether something is one, as far as it says itself. */
    public static boolean isOne(Source source) {
        byte[] content = source.content();
        if (content.length < ZIP.length || !Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            return false;
        }
        int from = Math.max(0, content.length - LIST_OF_PARTS);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return end.contains("[Content_Types].xml") && end.contains("word/");
    }
}
