// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.person;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of the parties of the Riksdag by their names, as they head the members of each: "Centerpartiet (C)". */
public final class PartyName {

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("(?:arbetarepartiet\\h*-?\\h*)?socialdemokraterna", "S"),
            Map.entry("moderaterna|moderata\\h+samlingspartiet", "M"),
            Map.entry("centerpartiet|centern", "C"),
            Map.entry("liberalerna", "L"),
            Map.entry("folkpartiet(?:\\h+liberalerna)?", "FP"),
            Map.entry("kristdemokraterna", "KD"),
            Map.entry("miljöpartiet(?:\\h+de\\h+gröna)?", "MP"),
            Map.entry("sverigedemokraterna", "SD"),
            Map.entry("vänsterpartiet", "V"));

    /** A regular expression of the names, in any case. */
    public static final String REGEX =
            "(?:" + String.join("|", LETTERS.keySet().stream().sorted().toList()) + ")";

    private static final Pattern HEAD = Pattern.compile(
            "(?iu)[\\h•*–-]*(" + REGEX + ")(?:\\h*\\((\\p{L}{1,3})\\))?\\h*(?:(?::.*)?|\\h{2,}.*|\\t.*)");

    private PartyName() {}

    /** The letters of the party that heads a line: its name, with or without them, and nothing or a list after it. */
    public static Optional<String> heading(String line) {
        Matcher head = HEAD.matcher(line);
        if (!head.matches()) {
            return Optional.empty();
        }
        return head.group(2) != null ? Optional.of(head.group(2)) : letters(head.group(1));
    }

    private static Optional<String> letters(String name) {
        return LETTERS.entrySet().stream()
                .filter(party -> name.matches("(?iu)" + party.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
