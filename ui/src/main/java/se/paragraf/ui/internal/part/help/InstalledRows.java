// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.core.Extension;
import se.paragraf.model.text.Message;

/** What is installed, as a table says it: a row for what one bundle brings of one kind. */
final class InstalledRows {

    private InstalledRows() {}

    static List<List<String>> of(List<Extension> extensions, Locale language) {
        Map<Extension.Kind, Map<String, String>> namesByOriginByKind = extensions.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Extension::kind,
                        TreeMap::new,
                        Collectors.groupingBy(
                                Extension::origin,
                                TreeMap::new,
                                Collectors.mapping(InstalledRows::name, Collectors.joining(", ")))));
        return namesByOriginByKind.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(names -> List.of(word(kind.getKey(), language), names.getValue(), names.getKey())))
                .toList();
    }

    /** Some are named by their class: its package says nothing to the user. */
    private static String name(Extension extension) {
        return extension.name().substring(extension.name().lastIndexOf('.') + 1);
    }

    private static String word(Extension.Kind kind, Locale language) {
        return Message.of(InstalledRows.class, "kind." + kind).in(language);
    }
}
