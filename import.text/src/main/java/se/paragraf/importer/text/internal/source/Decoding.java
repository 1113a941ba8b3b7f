// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how the characters of a text are stored. */
public final class Decoding {

    private static final int PROBE = 64 * 1024;
    private static final int CONTROLS_PER_THOUSAND = 5;

    private Decoding() {}

    /** True if the bytes look like text in one of the known encodings. */
    public static boolean isText(byte[] content) {
        int length = Math.min(content.length, PROBE);
        if (wide(content).isPresent()) {
            return true;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (content[i] == 0) {
                return false;
            }
            if (content[i] > 0 && content[i] < ' ' && "\t\n\r\f\u001a\u000b".indexOf(content[i]) < 0) {
                controls++;
            }
        }
        return controls * 1000L <= (long) CONTROLS_PER_THOUSAND * length;
    }

    /** The characters of a text, without a byte order mark. */
    public static String decode(byte[] content) {
        Optional<Charset> wide = wide(content);
        String text = wide.isPresent() ? new String(content, wide.get()) : narrow(content);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String narrow(byte[] content) {
        try {
            CharBuffer characters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return characters.toString();
        } catch (CharacterCodingException e) {
            return new String(content, OldCharsets.of(content));
        }
    }

    /** UTF-16 by its mark, or because every other byte of western text is zero. */
    private static Optional<Charset> wide(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && content[0] == (byte) 0xfe && content[1] == (byte) 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int pairs = Math.min(content.length, PROBE) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += content[2 * i] == 0 ? 1 : 0;
            oddZeros += content[2 * i + 1] == 0 ? 1 : 0;
        }
        int most = pairs * 7 / 10;
        int few = pairs / 50;
        if (pairs > 1 && oddZeros > most && evenZeros <= few) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs > 1 && evenZeros > most && oddZeros <= few
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }
}
