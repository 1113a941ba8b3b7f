// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.document;

import java.util.Objects;

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
}
