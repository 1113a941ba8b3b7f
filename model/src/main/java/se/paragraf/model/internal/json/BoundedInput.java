// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.paragraf.model.json.ModelJson;

/** An input of which only so much is read. */
final class BoundedInput extends FilterInputStream {

    private long left = ModelJson.LIMIT;

    BoundedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws TooLarge {
        left -= read;
        if (left < 0) {
            throw new TooLarge();
        }
    }

    /** There is more than is read. */
    static final class TooLarge extends IOException {}
}
