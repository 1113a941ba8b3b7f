// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.model.minutes.Meeting;

/**
 * Tells whether words of a claimed line have got into nothing: neither into a text of the meeting nor into a field that they
 * are the label of. A reader that takes a line for understood may have left a part of it.
 */
final class LostWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 4;
    private static final Set<String> SAID_BY_FIELDS = saidByFields();

    private final Set<String> kept = new HashSet<>();

    LostWords(Meeting meeting) {
        keep(meeting);
        for (TreeIterator<EObject> parts = meeting.eAllContents(); parts.hasNext(); ) {
            keep(parts.next());
        }
    }

    private void keep(EObject part) {
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            Object value = part.eGet(attribute);
            if (value instanceof String || value instanceof Collection<?>) {
                words(value.toString()).forEach(kept::add);
            }
        }
    }

    boolean in(Line line) {
        return WORD.matcher(LabelFinder.off(line.text())).results().anyMatch(word -> !isKept(word.group()));
    }

    /** As it stands or without a genitive; what a field says for it, whatever its ending. A place may be kept in the genitive. */
    private boolean isKept(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return kept.contains(word)
                || word.endsWith("s") && kept.contains(stem(word, 1))
                || Character.isUpperCase(written.charAt(0)) && kept.contains(word + "s")
                || isSaidByField(word);
    }

    private static boolean isSaidByField(String word) {
        return IntStream.rangeClosed(0, Math.min(LONGEST_ENDING, word.length() - SHORTEST_STEM))
                .anyMatch(ending -> SAID_BY_FIELDS.contains(stem(word, ending)));
    }

    private static String stem(String word, int ending) {
        return word.substring(0, word.length() - ending);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static Set<String> saidByFields() {
        try (InputStream words = LostWords.class.getResourceAsStream("said-by-fields.txt")) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
