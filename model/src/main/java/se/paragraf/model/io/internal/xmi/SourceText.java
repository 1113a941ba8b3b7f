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
 * @param layout what does not matter to the content
 */
record SourceText(String text, String checksum, Layout layout) {

    /** More than the minutes of fifty years; what is larger is no such file. */
    static final int MAX_BYTES = 32 << 20;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern UTF_8 = Pattern.compile("(?i)utf-?8|us-ascii");
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml\\s[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    /** Reads a file. */
    static SourceText of(Path file) throws ModelException {
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
    static SourceText of(InputStream in) throws ModelException {
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
        String all = decoded(bytes);
        Layout layout = Layout.of(all);
        String text = layout.mark() ? all.substring(1) : all;
        Matcher declared = ENCODING.matcher(text);
        if (declared.find() && !UTF_8.matcher(declared.group(1)).matches()) {
            throw fault("source.declared", declared.group(1));
        }
        return new SourceText(text, Checksum.of(bytes), layout);
    }

    private static String decoded(byte[] bytes) throws ModelException {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        // What cannot be decoded becomes this character, which may also stand there in its own right.
        return quick.indexOf(REPLACEMENT) < 0 ? quick : strictlyDecoded(bytes);
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
