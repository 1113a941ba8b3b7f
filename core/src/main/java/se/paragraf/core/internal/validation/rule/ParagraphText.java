// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/** The words of a paragraph, where a rule asks for what no feature holds. Nothing is null. */
public final class ParagraphText {

    /** Behind the end of a sentence, but not behind an initial. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])(?<!\\b\\p{Lu}\\.)\\s+");

    private ParagraphText() {}

    public static String title(Paragraph paragraph) {
        return Objects.requireNonNullElse(paragraph.getTitle(), "");
    }

    /** The text below the heading; of a paragraph that was written as decisions alone, these. */
    public static String body(Paragraph paragraph) {
        return paragraph.getBody().isEmpty() ? decisions(paragraph) : PlainText.of(paragraph.getBody());
    }

    /** The text below the heading, and the decisions that are worded otherwise or not at all there. */
    public static String said(Paragraph paragraph) {
        String body = body(paragraph);
        return Stream.concat(
                        Stream.of(body),
                        paragraph.getDecisions().stream()
                                .map(ParagraphText::of)
                                .filter(words -> !body.contains(words.strip())))
                .collect(Collectors.joining("\n"));
    }

    /** Title and text, a line for each part. */
    public static String whole(Paragraph paragraph) {
        return title(paragraph) + "\n" + body(paragraph);
    }

    /** All decisions, a line for each part. */
    public static String decisions(Paragraph paragraph) {
        return paragraph.getDecisions().stream().map(ParagraphText::of).collect(Collectors.joining("\n"));
    }

    /** A decision as written, or else its clauses. */
    public static String of(Decision decision) {
        return decision.getText() != null
                ? decision.getText()
                : decision.getClauses().stream().map(clause -> "att " + clause).collect(Collectors.joining("\n"));
    }

    /**
     * Whether a part of a word, in small letters, stands in a text, so that it is worth to look closer. Quick; the first
     * letter of a word is left out since it may be a great one.
     */
    public static boolean mentions(String text, String part) {
        return text.contains(part) || text.contains(part.toUpperCase(Locale.ROOT));
    }

    /** Sentences and lines; an abbreviation may break one in two. */
    public static Stream<String> sentences(String text) {
        return text.lines().flatMap(line -> BETWEEN_SENTENCES.splitAsStream(line));
    }
}
