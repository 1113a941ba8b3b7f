// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.KeyTable;

/** The keys of the cards. */
@Component
public final class CardKeys implements KeyTable {

    @Override
    public Localized place() {
        return words("keys");
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("INSERT", words("keys.after")),
                new Row("M2+INSERT", words("keys.before")),
                new Row("M1+D", words("keys.copy")),
                new Row("DEL", words("keys.delete")),
                new Row("M3+ARROW_UP", words("keys.up")),
                new Row("M3+ARROW_DOWN", words("keys.down")));
    }

    private static Message words(String key) {
        return Message.of(CardKeys.class, key);
    }
}
