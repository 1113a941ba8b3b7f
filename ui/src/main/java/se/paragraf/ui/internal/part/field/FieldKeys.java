// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.KeyTable;

/** The keys of fields and lists in forms. */
@Component
public final class FieldKeys implements KeyTable {

    @Override
    public Localized place() {
        return words("keys");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row("M3+ARROW_DOWN", words("keys.calendar")), new Row("DEL", words("keys.remove")));
    }

    private static Message words(String key) {
        return Message.of(FieldKeys.class, key);
    }
}
