// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of the corpus that have come to harm, each by its number alone. */
final class Inputs {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16);

    private static final int HEAD = 400;
    private static final int PART = 800;

    private final List<String> whole;

    private Inputs(List<String> whole) {
        this.whole = whole;
    }

    /** The texts in some folders and those below them, in the order of their names. */
    static Inputs of(Path... folders) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .map(Inputs::text)
                            .forEach(texts::add);
                }
            }
        }
        return new Inputs(List.copyOf(texts));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] text(int number) {
        Random random = new Random(number);
        return harmed(number, random).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
    }

    String whole(int number) {
        return whole.get(number % whole.size());
    }

    /** A whole text whose lines have got into disorder, with all their words. */
    String disordered(int number) {
        Random random = new Random(number);
        String text = whole(number);
        return Mutation.GENTLE.get(random.nextInt(Mutation.GENTLE.size())).apply(text, random);
    }

    /** A page whose markup has come to harm too. */
    byte[] page(int number) {
        Random random = new Random(number);
        StringBuilder page = new StringBuilder("<!doctype html><html><body><h1>Protokoll</h1>");
        harmed(number, random).lines().forEach(line -> page.append(Markup.of(line, random)));
        String markup = page.toString();
        for (int i = random.nextInt(3); i > 0; i--) {
            markup = Mutation.ALL.get(random.nextInt(Mutation.ALL.size())).apply(markup, random);
        }
        return ("<html>" + markup).getBytes(StandardCharsets.UTF_8);
    }

    /** The head and some of the rest: several of them are read as fast as one whole text. */
    private static String part(String text, Random random) {
        int head = Math.min(text.length(), HEAD);
        int from = head + random.nextInt(text.length() - head + 1);
        return text.substring(0, head) + text.substring(from, Math.min(text.length(), from + PART));
    }

    private String harmed(int number, Random random) {
        String text = whole(number);
        text = number % 4 == 0 ? text : part(text, random);
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            text = Mutation.ALL.get(random.nextInt(Mutation.ALL.size())).apply(text, random);
        }
        return text;
    }
}
