// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document.recovery;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What was not saved of a file when a program ended.
 *
 * @param place where it is kept
 * @param file the file that it is to be saved in
 * @param checksum that of the file when it was read; empty if there was none
 * @param when it was kept
 * @param content the bytes that saving would have written
 */
public record LeftBehind(Path place, Path file, Optional<String> checksum, Instant when, byte[] content) {

    private static final String MARK = "paragraf-recovery-1";
    private static final int LARGEST = 1 << 28;

    /** The bytes of the place. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 200);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(MARK);
            out.writeUTF(file.toString());
            out.writeUTF(checksum.orElse(""));
            out.writeLong(when.toEpochMilli());
            out.writeInt(content.length);
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** Reads it; one that is damaged is none. */
    static LeftBehind read(Path place) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(place))) {
            if (!in.readUTF().equals(MARK)) {
                throw new IOException("it is nothing that was left behind");
            }
            Path file = Path.of(in.readUTF());
            String checksum = in.readUTF();
            Instant when = Instant.ofEpochMilli(in.readLong());
            int size = in.readInt();
            if (size < 0 || size > LARGEST) {
                throw new IOException("it is damaged");
            }
            byte[] content = in.readNBytes(size);
            if (content.length < size) {
                throw new IOException("it is cut off");
            }
            return new LeftBehind(
                    place, file, checksum.isEmpty() ? Optional.empty() : Optional.of(checksum), when, content);
        } catch (IllegalArgumentException e) {
            throw new IOException("it is damaged", e);
        }
    }
}
