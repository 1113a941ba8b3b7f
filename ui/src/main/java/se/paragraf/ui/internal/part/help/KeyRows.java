// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import se.paragraf.ui.spi.Action;

/** The actions that have a key, as a table says it. */
final class KeyRows {

    private KeyRows() {}

    static List<List<String>> of(List<Action> actions, Locale language) {
        return actions.stream()
                .sorted(Comparator.comparingInt((Action action) -> action.menu().order())
                        .thenComparingInt(Action::order))
                .flatMap(action -> key(action).stream().map(key -> row(key, action, language)))
                .toList();
    }

    private static List<String> row(String key, Action action, Locale language) {
        return List.of(
                key,
                plain(action.label().in(language)),
                plain(action.menu().label().in(language)));
    }

    private static String plain(String label) {
        return label.replace("&", "");
    }

    /** What is no key does nothing, which is not worth a row. */
    private static Optional<String> key(Action action) {
        try {
            return action.key().isPresent()
                    ? Optional.of(org.eclipse.jface.action.Action.convertAccelerator(
                            SWTKeySupport.convertKeyStrokeToAccelerator(
                                    KeyStroke.getInstance(action.key().get()))))
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
