// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.KeyTable;

/** The keys of the pages. */
@Component
public final class PreviewKeys implements KeyTable {

    @Override
    public Localized place() {
        return words("keys");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("+", words("keys.larger")),
                new Row("-", words("keys.smaller")),
                new Row("0", words("keys.fit")),
                new Row("CR", words("keys.go")));
    }

    private static Message words(String key) {
        return Message.of(PreviewKeys.class, key);
    }
}
