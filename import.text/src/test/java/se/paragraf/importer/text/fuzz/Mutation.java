// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** One way in which a text comes to harm. */
@FunctionalInterface
interface Mutation {

    /** Longest text of running text; some mutations double it. */
    int LONG = 200_000;

    /** What looks like a scan is repaired, which takes its time. */
    int RARELY = 8;

    /** All ways, those that are seen most often first. */
    List<Mutation> ALL = List.of(
            Mutation::withoutPart,
            Mutation::withSwappedLines,
            Mutation::withRepeatedBlock,
            Mutation::truncated,
            Mutation::withStrangeCharacters,
            Mutation::withJoinedLines,
            Mutation::withFragment,
            Mutation::withFragmentLines,
            Mutation::withTabs,
            Mutation::shuffled,
            Mutation::withLostLetters,
            Mutation::shouted);

    /** Those that leave each word whole, and in a line of its own kind. */
    List<Mutation> GENTLE = List.of(
            Mutation::withSwappedLines,
            Mutation::withFragmentLines,
            Mutation::shuffled,
            Mutation::shuffledFar,
            Mutation::withRepeatedLines);

    String apply(String text, Random random);

    private static int place(String text, Random random) {
        return random.nextInt(text.length() + 1);
    }

    private static String inserted(String text, String part, Random random) {
        int at = place(text, random);
        return text.substring(0, at) + part + text.substring(at);
    }

    private static String withoutPart(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + 1 + random.nextInt(200));
        return text.substring(0, from) + text.substring(to);
    }

    private static String withSwappedLines(String text, Random random) {
        List<String> lines = text.lines().collect(Collectors.toList());
        for (int i = random.nextInt(8); i >= 0 && !lines.isEmpty(); i--) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }

    private static String withRepeatedBlock(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + random.nextInt(400));
        int most = LONG / (to - from + 1);
        return inserted(text, text.substring(from, to).repeat(1 + random.nextInt(Math.min(most, 12))), random);
    }

    private static String withRepeatedLines(String text, Random random) {
        List<String> lines = text.lines().collect(Collectors.toList());
        int from = random.nextInt(lines.size());
        lines.addAll(from, List.copyOf(lines.subList(from, Math.min(lines.size(), from + random.nextInt(12)))));
        return String.join("\n", lines);
    }

    private static String truncated(String text, Random random) {
        int at = place(text, random);
        return random.nextBoolean() ? text.substring(0, at) : text.substring(at);
    }

    private static String withStrangeCharacters(String text, Random random) {
        String characters = random.ints(1 + random.nextInt(12), 0, 0x2100)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return inserted(text, characters, random);
    }

    private static String withJoinedLines(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + random.nextInt(3000));
        return text.substring(0, from)
                + text.substring(from, to).replace("\n", random.nextBoolean() ? " " : "")
                + text.substring(to);
    }

    private static String withFragment(String text, Random random) {
        return inserted(text, Hostile.fragment(random).repeat(1 + random.nextInt(60)), random);
    }

    private static String withFragmentLines(String text, Random random) {
        return inserted(text, ("\n" + Hostile.fragment(random)).repeat(1 + random.nextInt(20)) + "\n", random);
    }

    private static String withTabs(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + random.nextInt(600));
        return text.substring(0, from) + text.substring(from, to).replace(' ', '\t') + text.substring(to);
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = text.lines().collect(Collectors.toList());
        int from = lines.isEmpty() ? 0 : random.nextInt(lines.size());
        Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 12)), random);
        return String.join("\n", lines);
    }

    /** Lines of the head among those of paragraphs, and the other way round. */
    private static String shuffledFar(String text, Random random) {
        List<String> lines = text.lines().collect(Collectors.toList());
        for (int i = random.nextInt(4); i >= 0 && !lines.isEmpty(); i--) {
            int from = random.nextInt(lines.size());
            int to = Math.min(lines.size(), from + 2 + random.nextInt(40));
            Collections.shuffle(lines.subList(from, to), random);
        }
        return String.join("\n", lines);
    }

    private static String withLostLetters(String text, Random random) {
        if (random.nextInt(RARELY) > 0) {
            return text;
        }
        String letters = "åäöÅÄÖl1Oefgh";
        String harmed = text;
        for (int i = 0; i < 3; i++) {
            harmed = harmed.replace(
                    letters.charAt(random.nextInt(letters.length())), "aoilO?l ".charAt(random.nextInt(8)));
        }
        return harmed;
    }

    private static String shouted(String text, Random random) {
        int from = place(text, random);
        int to = Math.min(text.length(), from + random.nextInt(600));
        return text.substring(0, from) + text.substring(from, to).toUpperCase(Locale.ROOT) + text.substring(to);
    }
}
