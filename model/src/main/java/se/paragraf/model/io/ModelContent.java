// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import java.util.List;
import java.util.Objects;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Message;

/**
 * What a file of the model holds.
 *
 * @param root its content
 * @param warnings what the reader must know of it, one line each: an extension whose model is not installed, a newer
 *     version, a file referred to that is missing; empty if all is well
 */
public record ModelContent(Document root, List<Message> warnings) {

    /**
     * Creates the content.
     *
     * @param root not null
     * @param warnings not null
     */
    public ModelContent {
        Objects.requireNonNull(root, "root");
        warnings = List.copyOf(warnings);
    }
}
