// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.KeyTable;

/** The keys of what is to be confirmed. */
@Component
public final class ReviewKeys implements KeyTable {

    @Override
    public Localized place() {
        return words("keys");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("CR", words("keys.keep")),
                new Row("DEL", words("keys.refuse")),
                new Row("F2", words("keys.change")),
                new Row("F9", words("keys.next")));
    }

    private static Message words(String key) {
        return Message.of(ReviewKeys.class, key);
    }
}
