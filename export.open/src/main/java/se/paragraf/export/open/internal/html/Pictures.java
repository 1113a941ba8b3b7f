// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.util.Base64;
import java.util.Map;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** The pictures of a document, as addresses that hold the picture itself. */
record Pictures(Map<String, DocumentImage> images) {

    String address(String source) throws ExportException {
        DocumentImage image = source == null ? null : images.get(source);
        if (image == null) {
            throw new ExportException(Message.of(Pictures.class, "html.picture.missing", String.valueOf(source)));
        }
        return "data:" + image.mediaType() + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
    }
}
