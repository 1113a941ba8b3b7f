// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** What tells one version of a file from another without reading it. */
record FileState(long size, FileTime modified, Optional<Object> key) {

    /** Empty for a file that went away meanwhile. */
    static Optional<FileState> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileState(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
