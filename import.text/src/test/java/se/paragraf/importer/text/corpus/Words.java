// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.importing.text.PlainText;
import se.paragraf.model.minutes.Meeting;

/** Looks for words of the source that stand neither in the meeting nor among the unplaced, and that no field says. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)-\\h*\\R((?:.*\\R){0,4}?)\\h*(\\p{Ll}+)");
    /** Stems of what fields say in their own way. */
    private static final Set<String> SAID_BY_FIELDS = saidByFields();

    private static final int LONGEST_ENDING = 3;

    private Words() {}

    /** Running heads may be dropped; the truth names them. */
    static void judge(Score score, String source, JsonNode truth, JsonNode read, Meeting meeting) {
        Set<String> kept = kept(meeting);
        keep(truth.path("heads"), kept);
        keep(read, kept);
        Set<String> lines = new HashSet<>();
        whole(PlainText.of(source), kept)
                .lines()
                .map(String::strip)
                .filter(lines::add)
                .forEach(line -> in(line).forEach(word -> {
                    boolean told = isTold(word, kept);
                    score.add(Group.WORDS, word, told, line, told ? word : null);
                }));
    }

    /** The words of a source that a meeting has nowhere. */
    public static List<String> lost(String source, Meeting meeting) {
        Set<String> kept = kept(meeting);
        return in(whole(PlainText.of(source), kept))
                .distinct()
                .filter(word -> !isTold(word, kept))
                .toList();
    }

    private static Set<String> kept(Meeting meeting) {
        Set<String> kept = new HashSet<>();
        keep(meeting, kept);
        meeting.eAllContents().forEachRemaining(part -> keep(part, kept));
        return kept;
    }

    private static Stream<String> in(String text) {
        return WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static boolean isTold(String word, Set<String> kept) {
        return kept.contains(word) || isGenitive(word, kept) || isSaid(word);
    }

    /** A word that the end of a line broke is one word where it was read as one, behind the head of the next page too. */
    private static String whole(String source, Set<String> kept) {
        return BROKEN.matcher(source).replaceAll(broken -> {
            String word = broken.group(1) + broken.group(3);
            boolean read = kept.contains(word.toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(read ? word + "\n" + broken.group(2) : broken.group());
        });
    }

    private static void keep(JsonNode node, Set<String> kept) {
        if (node.isTextual()) {
            keep(node.asText(), kept);
        }
        node.forEach(child -> keep(child, kept));
    }

    /** What only the model has, such as the words about presence. */
    private static void keep(EObject part, Set<String> kept) {
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            keep(String.valueOf(part.eGet(attribute)), kept);
        }
    }

    private static void keep(String text, Set<String> kept) {
        in(text).forEach(kept::add);
    }

    private static boolean isGenitive(String word, Set<String> kept) {
        return word.endsWith("s") && kept.contains(word.substring(0, word.length() - 1));
    }

    private static boolean isSaid(String word) {
        return IntStream.rangeClosed(0, LONGEST_ENDING)
                .filter(ending -> ending < word.length())
                .anyMatch(ending -> SAID_BY_FIELDS.contains(word.substring(0, word.length() - ending)));
    }

    private static Set<String> saidByFields() {
        Path list = Path.of("src/main/resources/se/paragraf/importer/text/internal/said-by-fields.txt");
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
