// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.text.Message;

/**
 * One layer with its texts read. Fonts and Word templates are large and read when they are asked for.
 *
 * @param source where it comes from
 * @param texts templates, style sheets and words by the names of their files
 * @param checksum of source and texts
 */
record Layer(TemplateSource source, SortedMap<String, String> texts, String checksum) {

    private static final int MOST_TEXT = 512 * 1024;
    private static final int MOST_TEXTS = 4 * 1024 * 1024;
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    static Layer read(TemplateSource source) throws ExportException {
        SortedMap<String, String> texts = new TreeMap<>();
        int all = 0;
        for (String file : new TreeSet<>(source.files())) {
            if (TemplateFiles.isText(file)) {
                byte[] bytes = bytes(source, file, Math.min(MOST_TEXT, MOST_TEXTS - all));
                all += bytes.length;
                texts.put(file, new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return new Layer(source, texts, checksum(source, texts));
    }

    /** A file that is no text. */
    byte[] bytes(String file) throws ExportException {
        return bytes(source, file, MOST_BYTES);
    }

    private static byte[] bytes(TemplateSource source, String file, int most) throws ExportException {
        try (InputStream in = source.open(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ExportException(
                        Message.of(Layer.class, "layer.large", source.name() + "/" + file, Integer.toString(most)));
            }
            return bytes;
        } catch (IOException e) {
            throw new ExportException(
                    Message.of(Layer.class, "layer.unreadable", source.name() + "/" + file, FileFault.reason(e)), e);
        }
    }

    private static String checksum(TemplateSource source, Map<String, String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String origin = source.name() + source + new TreeSet<>(source.files());
            digest.update(origin.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> text : texts.entrySet()) {
                for (String part : new String[] {text.getKey(), text.getValue()}) {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update(HexFormat.of().toHexDigits(bytes.length).getBytes(StandardCharsets.US_ASCII));
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
