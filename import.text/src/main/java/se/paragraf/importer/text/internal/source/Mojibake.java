// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.repair.Change;

/** Takes back what became of UTF-8 that was read as Windows-1252, once or twice: "Ã¤" was "ä". Nothing else is changed. */
public final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_TIMES = 3;
    /** The characters that the bytes 80 to BF become. */
    private static final String FOLLOWING =
            "[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]";
    /** A Swedish letter that was broken: without one, nothing else is taken for broken. */
    private static final Pattern SURE = Pattern.compile("\u00c3" + FOLLOWING);

    private static final Pattern BROKEN =
            Pattern.compile("(?:[\u00c2-\u00c5]" + FOLLOWING + "|[\u00e2\u00ef]" + FOLLOWING + "{2}){1,500}");
    /** What blanks that are never broken stand around. */
    private static final Pattern WORD = Pattern.compile("[^ \t\n\u000b\f\r]+");

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u000b]");
    private static final Pattern MEANT = Pattern.compile(
            "[\u00a0-\u017f\u2010-\u2026\u20ac\u2122\ufb00-\ufb06\u0080-\u009f\u02c6\u02dc\u0192\u0152\u0153]+");

    private Mojibake() {}

    /** The text as it was meant; the same text where nothing was broken. */
    public static String repaired(String text) {
        String repaired = text;
        for (int i = 0; i < MOST_TIMES && SURE.matcher(repaired).find(); i++) {
            repaired = BROKEN.matcher(repaired)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(meant(found.group()).orElse(found.group())));
        }
        return repaired;
    }

    /** The words in which a text and what was meant differ, line by line. */
    public static List<Change> changes(String written, String meant) {
        List<Change> changes = new ArrayList<>();
        Matcher before = WORD.matcher(written);
        Matcher after = WORD.matcher(meant);
        Matcher lineEnd = LINE_END.matcher(meant);
        int line = 1;
        int next = lineEnd.find() ? lineEnd.end() : Integer.MAX_VALUE;
        while (before.find() && after.find()) {
            while (next <= after.start()) {
                line++;
                next = lineEnd.find() ? lineEnd.end() : Integer.MAX_VALUE;
            }
            if (!before.group().equals(after.group())) {
                changes.add(new Change(line, before.group(), after.group(), 1.0, true));
            }
        }
        return changes;
    }

    private static Optional<String> meant(String broken) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : broken.toCharArray()) {
            bytes.writeBytes(
                    c < 0x100 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS));
        }
        try {
            String meant = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Optional.of(meant).filter(text -> MEANT.matcher(text).matches());
        } catch (CharacterCodingException e) {
            // A row of signs that only looks like it: it stays.
            return Optional.empty();
        }
    }
}
