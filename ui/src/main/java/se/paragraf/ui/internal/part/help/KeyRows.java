// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import se.paragraf.model.text.Message;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.KeyTable;

/** The keys of actions, then those of places, as a table says it. */
final class KeyRows {

    private KeyRows() {}

    static List<List<String>> of(List<Action> actions, List<KeyTable> tables, Locale language) {
        Stream<List<String>> everywhere = actions.stream()
                .sorted(Comparator.comparingInt((Action action) -> action.menu().order())
                        .thenComparingInt(Action::order))
                .flatMap(action -> action.key().flatMap(KeyRows::key).stream().map(key -> row(key, action, language)));
        Stream<List<String>> somewhere = tables.stream()
                .sorted(Comparator.comparingInt(KeyTable::order))
                .flatMap(table -> table.rows().stream().flatMap(row -> key(row.key()).stream()
                        .map(key -> List.of(
                                key,
                                plain(row.does().in(language)),
                                table.place().in(language)))));
        return Stream.concat(everywhere, somewhere).toList();
    }

    private static List<String> row(String key, Action action, Locale language) {
        return List.of(
                key,
                plain(action.label().in(language)),
                Message.of(
                                KeyRows.class,
                                "keys.everywhere",
                                plain(action.menu().label().in(language)))
                        .in(language));
    }

    private static String plain(String label) {
        return label.replace("&", "").replaceAll("\\s*…$", "");
    }

    /** What is no key does nothing, which is not worth a row. */
    private static Optional<String> key(String key) {
        try {
            return Optional.of(
                    key.length() == 1
                            ? key
                            : org.eclipse.jface.action.Action.convertAccelerator(
                                    SWTKeySupport.convertKeyStrokeToAccelerator(KeyStroke.getInstance(key))));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
