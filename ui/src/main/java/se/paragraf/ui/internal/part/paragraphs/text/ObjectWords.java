// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.ObjectLabel;

/** What stands in the text for a table or a picture. */
final class ObjectWords {

    private ObjectWords() {}

    static Localized of(EObject object) {
        if (object instanceof TableBlock table) {
            int columns = table.getRows().stream()
                    .mapToInt(row -> row.getCells().size())
                    .max()
                    .orElse(0);
            String caption = table.getCaption() == null ? "" : ": " + table.getCaption();
            return Message.of(ObjectWords.class, "object.table", table.getRows().size(), columns, caption);
        }
        if (object instanceof ImageBlock image) {
            String words = image.getAlt() == null ? String.valueOf(image.getFile()) : image.getAlt();
            return Message.of(ObjectWords.class, "image", words);
        }
        return new ObjectLabel(object);
    }
}
