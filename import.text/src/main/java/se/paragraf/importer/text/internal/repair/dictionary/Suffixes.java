// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** The suffixes of an affix file of Hunspell, by the letters that they add. */
final class Suffixes {

    private final Map<String, Map<String, List<Suffix>>> byEnding = new HashMap<>();
    private int longest;

    static Suffixes read(InputStream file) throws IOException {
        Suffixes suffixes = new Suffixes();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                suffixes.add(new StringTokenizer(line));
            }
        }
        return suffixes;
    }

    /** A row of a suffix has five parts, the head of a group four. */
    private void add(StringTokenizer row) {
        if (row.countTokens() < 5 || !row.nextToken().equals("SFX")) {
            return;
        }
        char flag = row.nextToken().charAt(0);
        String strip = none(row.nextToken());
        String[] added = row.nextToken().split("/", 2);
        String ending = none(added[0]);
        boolean joins = added.length > 1 && added[1].indexOf('X') + added[1].indexOf('U') > -2;
        byEnding.computeIfAbsent(ending, key -> new HashMap<>())
                .computeIfAbsent(strip, key -> new ArrayList<>())
                .add(new Suffix(flag, new Condition(row.nextToken()), joins));
        longest = Math.max(longest, ending.length());
    }

    private static String none(String text) {
        return text.equals("0") ? "" : text;
    }

    int longest() {
        return longest;
    }

    /** Those that add the letters, by the end of the word that goes. */
    Map<String, List<Suffix>> ending(String letters) {
        return byEnding.getOrDefault(letters, Map.of());
    }
}
