// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much the objects of a PDF are when they are unpacked. Its reader unpacks them whole, however much that is. */
final class PackedObjects {

    /** Streams that are read before anything is asked for. A name with an escape may be one of these. */
    private static final Pattern EAGER = Pattern.compile("/ObjStm|/XRef|#");

    /** A picture is unpacked when it is drawn, one by one, so that each may be as large. */
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    private static final Pattern FILTER = Pattern.compile("/\\w*Decode\\b");

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);

    /** The dictionary of such a stream is short. */
    private static final int DICTIONARY = 4096;

    private final byte[] pdf;
    private final long limit;
    private long size;

    private PackedObjects(byte[] pdf, long limit) {
        this.pdf = pdf;
        this.limit = limit;
    }

    /** Whether they are more than so many bytes, or packed in a way that our files are not. */
    static boolean exceed(byte[] pdf, long limit) {
        return new PackedObjects(pdf, limit).exceed();
    }

    private boolean exceed() {
        int object = 0;
        for (int i = 0; i <= pdf.length - STREAM.length; i++) {
            if (is(OBJECT, i)) {
                object = i;
            } else if (is(STREAM, i) && !isBounded(object, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(byte[] word, int at) {
        for (int i = 0; i < word.length; i++) {
            if (pdf[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the stream whose dictionary stands between two places is still within the limit. */
    private boolean isBounded(int object, int stream) {
        int from = Math.max(object, stream - DICTIONARY);
        String dictionary = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        long filters = FILTER.matcher(dictionary).results().count();
        if (EAGER.matcher(dictionary).find() && (filters > 1 || filters == 1 && !dictionary.contains("/FlateDecode"))) {
            return false;
        }
        // What a dictionary says of its stream may be hidden or untrue, so that each is unpacked.
        long before = size;
        boolean bounded = inflate(stream + STREAM.length);
        if (PICTURE.matcher(dictionary).find()) {
            size = before;
        }
        return bounded;
    }

    private boolean inflate(int at) {
        int start = at;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] buffer = new byte[1 << 16];
            int got = inflater.inflate(buffer);
            while (got > 0 && size <= limit) {
                size += got;
                got = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // Damaged: its reader finds that out, and unpacks no more than was found here.
            return size <= limit;
        } finally {
            inflater.end();
        }
        return size <= limit;
    }
}
