// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.text.Message;

/**
 * The text of a file, read within bounds.
 *
 * @param text the characters, without byte order mark
 * @param checksum of the bytes
 */
public record SourceText(String text, String checksum) {

    /** More than the minutes of a century; what is larger is no such file. */
    static final int MAX_BYTES = 64 << 20;

    private static final char BOM = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern UTF_8 = Pattern.compile("(?i)utf-?8|us-ascii");
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    /** Reads a file. */
    public static SourceText of(Path file) throws ModelException {
        try {
            if (Files.isDirectory(file)) {
                throw new ModelException(FileFault.folder());
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw fault("source.irregular");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw fault("source.large", MAX_BYTES >> 20);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(in);
            }
        } catch (IOException e) {
            throw new ModelException(FileFault.reason(e), e);
        }
    }

    /** Reads a stream to its end. */
    public static SourceText of(InputStream in) throws ModelException {
        byte[] bytes;
        try {
            // One more than allowed tells that there is more, also where a size is not known or grows.
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new ModelException(FileFault.reason(e), e);
        }
        if (bytes.length > MAX_BYTES) {
            throw fault("source.large", MAX_BYTES >> 20);
        } else if (bytes.length == 0) {
            throw fault("source.empty");
        }
        return new SourceText(decoded(bytes), Checksum.of(bytes));
    }

    private static String decoded(byte[] bytes) throws ModelException {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        // What cannot be decoded becomes this character, which may also stand there in its own right.
        String text = quick.indexOf(REPLACEMENT) < 0 ? quick : strictlyDecoded(bytes);
        text = text.charAt(0) == BOM ? text.substring(1) : text;
        Matcher declared = ENCODING.matcher(text);
        if (declared.find() && !UTF_8.matcher(declared.group(1)).matches()) {
            throw fault("source.declared", declared.group(1));
        }
        return text;
    }

    private static String strictlyDecoded(byte[] bytes) throws ModelException {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, chars, true);
        chars.flip();
        if (result.isError()) {
            Place place = Place.endOf(chars);
            throw fault("source.encoding", place.line(), place.column());
        }
        return chars.toString();
    }

    private static ModelException fault(String key, Object... arguments) {
        return new ModelException(Message.of(SourceText.class, key, arguments));
    }
}
