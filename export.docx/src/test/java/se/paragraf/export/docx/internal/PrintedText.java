// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/**
 * The text of a paragraph as it is printed.
 *
 * @param lines without the marks of list items, and what a rubric has on its line below it
 */
record PrintedText(List<String> lines) {

    private static final Pattern MARK = Pattern.compile("^\\h*[-–•]\\h+");
    private static final Pattern RUBRIC = Pattern.compile("^(Beslut):\\h+");
    private static final Pattern PICTURE = Pattern.compile("^Bild: ");
    private static final Pattern PRINTED = Pattern.compile(
            "Beslut|Omröstning|Propositionsordning|(?:Ja|Nej|Avstår): \\d+\\..*|Ledamot\\tRöst|.*\\t(?:Ja|Nej|Avstår)|Senast: .+"
                    + "|(?:Föredragande|Skickas till|Bilaga(?: \\d+)?): .+|Bilaga \\d+|(?:Yrkande|Reservation|Jäv|Uppdrag|Protokollsanteckning)(?:, .+)?");

    static PrintedText of(Paragraph paragraph) {
        return new PrintedText(PlainText.of(paragraph.getBody())
                .lines()
                .map(line ->
                        PICTURE.matcher(MARK.matcher(line).replaceFirst("")).replaceFirst(""))
                .flatMap(line -> RUBRIC.matcher(line).replaceFirst("$1\n").lines())
                .toList());
    }

    /** True if a line is a rubric of the template, or a fact of the paragraph that does not stand in its text. */
    static boolean tells(String line, Paragraph paragraph) {
        return PRINTED.matcher(line).matches() || facts(paragraph).anyMatch(line::endsWith);
    }

    private static Stream<String> facts(Paragraph paragraph) {
        Iterable<EObject> all = () -> EcoreUtil.getAllContents(paragraph, false);
        return Stream.concat(Stream.of((EObject) paragraph), StreamSupport.stream(all.spliterator(), false))
                .flatMap(part -> part.eClass().getEAllAttributes().stream()
                        .map(part::eGet)
                        .flatMap(value -> value instanceof List<?> many ? many.stream() : Stream.ofNullable(value)))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }
}
