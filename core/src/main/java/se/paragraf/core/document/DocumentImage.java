// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import java.nio.file.Path;
import java.util.Objects;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.document.picture.Picture;
import se.paragraf.core.internal.document.picture.PictureFault;
import se.paragraf.core.internal.document.picture.PictureFolder;

/**
 * A picture of a document. The bytes are not to be changed.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param bytes the file
 */
public record DocumentImage(String mediaType, byte[] bytes) {

    /**
     * Creates a picture.
     *
     * @param mediaType not null
     * @param bytes not null, not copied
     * @throws NullPointerException if an argument is null
     */
    public DocumentImage {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * Reads a picture that can stand in minutes: PNG or JPEG, not too heavy or large.
     *
     * @param file the file
     * @return the picture
     * @throws ExportException if it is none; its reason says what is wrong and what to do, without the name of the file
     */
    public static DocumentImage read(Path file) throws ExportException {
        try {
            PictureFolder folder = new PictureFolder(file.toAbsolutePath().getParent());
            return Picture.of(folder.read(file.getFileName().toString(), null)).image();
        } catch (PictureFault e) {
            throw new ExportException(e.reason().orElseThrow(), e);
        }
    }
}
