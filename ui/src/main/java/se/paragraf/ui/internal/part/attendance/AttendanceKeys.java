// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.KeyTable;

/** The letters that say of a person how he stands, and the keys of the chart. */
@Component
public final class AttendanceKeys implements KeyTable {

    @Override
    public Localized place() {
        return words("keys");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Row> rows() {
        Stream<Row> letters =
                Arrays.stream(Deed.values()).map(deed -> new Row(String.valueOf(deed.key()), deed.label()));
        return Stream.concat(
                        letters, Stream.of(new Row("SPACE", words("keys.turn")), new Row("ESC", words("keys.cancel"))))
                .toList();
    }

    private static Message words(String key) {
        return Message.of(AttendanceKeys.class, key);
    }
}
