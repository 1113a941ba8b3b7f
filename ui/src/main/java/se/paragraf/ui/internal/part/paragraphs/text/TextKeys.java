// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.KeyTable;

/** The keys of the text, beside those that every text has. */
@Component
public final class TextKeys implements KeyTable {

    @Override
    public Localized place() {
        return words("keys");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("M1+B", words("bold")),
                new Row("M1+I", words("italic")),
                new Row("M1+K", words("link")),
                new Row("M3+M2+ARROW_RIGHT", words("keys.indent")),
                new Row("M3+M2+ARROW_LEFT", words("keys.outdent")),
                new Row("M1+M2+V", words("keys.plain")),
                new Row("CR", words("keys.table")));
    }

    private static Message words(String key) {
        return Message.of(TextKeys.class, key);
    }
}
