// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.minutes.WrittenDays;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/**
 * What a paragraph says, by the stems of its words.
 *
 * @param paragraph the paragraph
 * @param title the words of its heading that mean something
 * @param all the words of its heading and text
 * @param days the days that it names
 * @param numbers the paragraphs that it names
 */
record ParagraphWords(
        Paragraph paragraph, Set<String> title, Set<String> all, Set<LocalDate> days, Set<Integer> numbers) {

    private static final Pattern NUMBER = Pattern.compile("§§?\\h*(\\d{1,5})|(\\d{1,5})\\h*§");

    /** How words of reporting begin: "återrapporterade", "redovisning". */
    private static final List<String> REPORTING =
            List.of("återrapport", "återkoppl", "redovis", "redogör", "redogjord", "rapport", "present", "avrapport");

    static ParagraphWords of(Paragraph paragraph, LocalDate day) {
        String title = Objects.requireNonNullElse(paragraph.getTitle(), "");
        String text = title + "\n" + Objects.requireNonNullElse(paragraph.getPresenter(), "") + "\n"
                + PlainText.of(paragraph.getBody());
        return new ParagraphWords(
                paragraph,
                Set.copyOf(Stems.ofMeaning(title).keySet()),
                Stems.of(text),
                Set.copyOf(WrittenDays.before(day, text)),
                numbers(text));
    }

    private static Set<Integer> numbers(String text) {
        Set<Integer> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
        }
        return Set.copyOf(numbers);
    }

    boolean refersTo(LocalDate day, int number) {
        return days.contains(day) && numbers.contains(number);
    }

    boolean isReporting() {
        return all.stream().anyMatch(word -> REPORTING.stream().anyMatch(word::startsWith));
    }
}
