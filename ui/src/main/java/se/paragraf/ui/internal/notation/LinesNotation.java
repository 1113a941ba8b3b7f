// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.paragraf.model.text.Localized;

/** Lists of values, one a line. A line end within a value is shown by a sign, so that it stays one. */
public final class LinesNotation implements Notation {

    private static final String END_WITHIN = "\u23ce";

    private final Notation element;
    private String wrong = "";

    /** Lists of values that are written alike. */
    public LinesNotation(Notation element) {
        this.element = element;
    }

    @Override
    public String written(Object value) {
        if (!(value instanceof List<?> list)) {
            return "";
        }
        return list.stream()
                .map(one -> element.written(one).replace("\n", END_WITHIN))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<List<Object>> read(String text) {
        List<Object> list = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                Optional<?> value = element.read(line.replace(END_WITHIN, "\n"));
                if (value.isEmpty()) {
                    wrong = line;
                    return Optional.empty();
                }
                list.add(value.get());
            }
        }
        return Optional.of(list);
    }

    @Override
    public Localized wrong(String text) {
        return element.wrong(wrong);
    }
}
