// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import se.paragraf.model.file.Checksum;
import se.paragraf.model.file.FileFault;

/** The folder in which pictures lie. Nothing outside of it can be had, neither by a way up nor by a link. */
public final class PictureFolder {

    private static final int MOST_BYTES = 10 << 20;

    private final Path folder;

    public PictureFolder(Path folder) {
        this.folder = folder;
    }

    /** The bytes of a file; the checksum is that which they must have, or null. */
    public byte[] read(String name, String checksum) throws PictureFault {
        byte[] bytes;
        try {
            bytes = bytes(file(name));
        } catch (NoSuchFileException e) {
            throw new PictureFault(e, "picture.missing");
        } catch (IOException e) {
            throw new PictureFault(e, "picture.unreadable", FileFault.reason(e));
        }
        if (bytes.length > MOST_BYTES) {
            throw new PictureFault("picture.heavy", MOST_BYTES >> 20);
        }
        if (checksum != null && !checksum.equals(Checksum.of(bytes))) {
            throw new PictureFault("picture.changed");
        }
        return bytes;
    }

    private Path file(String name) throws IOException, PictureFault {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(name).normalize();
            if (!file.startsWith(root) || !file.toRealPath().startsWith(root)) {
                throw new PictureFault("picture.outside");
            }
            if (!Files.isRegularFile(file)) {
                throw new PictureFault("picture.missing");
            }
            return file.toRealPath();
        } catch (InvalidPathException e) {
            throw new PictureFault(e, "picture.outside");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }
}
