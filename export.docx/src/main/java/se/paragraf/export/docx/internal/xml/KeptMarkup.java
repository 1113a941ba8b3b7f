// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Markup that is made before its place in the file is reached. It is kept in the small pieces in which it comes: one array
 * that grows is copied again and again, and the garbage collector has to treat such a large one apart.
 */
public final class KeptMarkup extends OutputStream {

    private final List<byte[]> pieces = new ArrayList<>();

    @Override
    public void write(int value) {
        pieces.add(new byte[] {(byte) value});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        pieces.add(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }
}
