// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.model.text.Message;

/**
 * What the tables of registers share.
 *
 * @param language the language of the words
 */
record Cells(Locale language) {

    /** Several values in one cell. */
    static final String NEXT = " | ";

    String word(String key) {
        return Message.of(Cells.class, key).in(language);
    }

    List<String> heads(String... columns) {
        List<String> keys = new ArrayList<>(List.of("federation", "date", "paragraph", "title", "caseNumber"));
        keys.addAll(List.of(columns));
        keys.add("file");
        return keys.stream().map(key -> word("column." + key)).toList();
    }

    static List<String> row(ParagraphPlace place, Stream<String> cells) {
        Stream<String> where = Stream.of(
                place.body().orElse(""),
                text(place.date()),
                text(place.paragraph()),
                place.title().orElse(""),
                place.caseNumber().orElse(""));
        return Stream.of(where, cells, place.file().or(() -> Optional.of("")).stream())
                .flatMap(part -> part)
                .toList();
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
