// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.importer.text.internal.TextImporter;

/** How many characters the expressions of the readers look at in hostile lines, without asking a clock. */
class PatternsTest {

    /** What a hostile line repeats: for each class of characters that expressions have. */
    private static final List<String> FRAGMENTS = List.of(
            " ",
            "\t",
            " \t",
            "a",
            "A",
            "s",
            "å",
            "1",
            "-",
            "–",
            ".",
            ",",
            ":",
            "_",
            "(",
            "§",
            "a ",
            "A ",
            "1 ",
            "a, ",
            "1, ",
            "A-",
            "a.",
            "1.",
            "§ ",
            "Anna Lind ",
            "Anna Lind, ",
            "att ",
            "och ",
            "för ",
            "2024-03-14 ",
            "kl. 9-",
            "((S), ");

    /** Wider gaps are cut before a line is read. */
    private static final int WIDEST_GAP = 256;

    private static final int LENGTH = 6000;
    /** For each character. One that tries all places of a line from each place of it needs half the length of the line. */
    private static final int MOST_STEPS = 2000;

    private record Named(String name, Pattern pattern) {}

    @Test
    void from_one_place_an_expression_takes_linear_time() throws Exception {
        assertThat(slow(Matcher::lookingAt)).isEmpty();
        assertThat(slow(Matcher::matches)).isEmpty();
    }

    private static List<String> slow(Consumer<Matcher> search) throws Exception {
        List<String> slow = new ArrayList<>();
        for (Named each : patterns()) {
            for (String fragment : FRAGMENTS) {
                int size = fragment.isBlank() ? WIDEST_GAP : LENGTH;
                String line = fragment.repeat(size / fragment.length()) + "!";
                try {
                    search.accept(each.pattern().matcher(new Counted(line, (long) MOST_STEPS * line.length())));
                } catch (Counted.TooMany | StackOverflowError e) {
                    slow.add(each.name() + " on '" + fragment + "' again and again: " + each.pattern());
                }
            }
        }
        return slow;
    }

    private static List<Named> patterns() throws Exception {
        Path classes = Path.of(TextImporter.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Named> patterns = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                for (Field field : Class.forName(name).getDeclaredFields()) {
                    if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        patterns.add(new Named(name + "." + field.getName(), (Pattern) field.get(null)));
                    }
                }
            }
        }
        assertThat(patterns).hasSizeGreaterThan(300);
        return patterns;
    }
}
