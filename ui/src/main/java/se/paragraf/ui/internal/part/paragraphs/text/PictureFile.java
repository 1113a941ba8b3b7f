// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** Pictures beside minutes: one from elsewhere is copied there, as documents take no others. */
record PictureFile(Path minutes) {

    /** The folder beside the minutes into which pictures are copied. */
    private static final String FOLDER = "bilder";

    static PictureFile beside(Path file) {
        return new PictureFile(file.toAbsolutePath().normalize().getParent());
    }

    /** Where a file is that somebody names, from the folder of the minutes on or wholly. */
    Path resolve(String name) {
        return minutes.resolve(name).normalize();
    }

    /**
     * Sees to it that a picture is beside the minutes.
     *
     * @return its path from there, with slashes
     * @throws ExportException if it cannot stand in a document, or not be copied
     */
    String keep(Path picture) throws ExportException {
        DocumentImage image = DocumentImage.read(picture);
        if (picture.startsWith(minutes)) {
            return written(picture);
        }
        try {
            return written(copy(image.bytes(), picture.getFileName().toString()));
        } catch (IOException e) {
            throw new ExportException(
                    Message.of(
                            PictureFile.class,
                            "picture.copy",
                            minutes.resolve(FOLDER).toString()),
                    e);
        }
    }

    /** The same picture is not copied twice, and none in the place of another. */
    private Path copy(byte[] bytes, String name) throws IOException {
        Path folder = Files.createDirectories(minutes.resolve(FOLDER));
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path copy = folder.resolve(name);
        for (int number = 2; Files.exists(copy); number++) {
            if (Files.size(copy) == bytes.length && Arrays.equals(Files.readAllBytes(copy), bytes)) {
                return copy;
            }
            copy = folder.resolve(stem + "-" + number + ending);
        }
        return Files.write(copy, bytes);
    }

    private String written(Path file) {
        return minutes.relativize(file).toString().replace('\\', '/');
    }
}
