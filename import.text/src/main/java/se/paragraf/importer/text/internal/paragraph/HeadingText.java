// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The parts of what stands beside the number of a paragraph.
 *
 * @param title the title alone
 * @param label the type of the matter as written, or null
 * @param caseNumber the number of the matter in the register, or null
 * @param attachments what stands in brackets about attachments, as written
 */
record HeadingText(String title, String label, String caseNumber, List<String> attachments) {

    /** The type of a matter, one or more of them. */
    static final String LABEL =
            "(?:[-–—]\\h*)?[\\[(]?(?:(?i:besluts?ärende|informationsärende|diskussionsärende|anmälningsärende"
                    + "|beslutspunkt|informationspunkt|diskussionspunkt|diskussionsfråga)"
                    + "|(?i:beslut|information|info|diskussion|rapport|dialog|samtal)(?:\\h*(?:/|och|,|&|samt)\\h*"
                    + "(?i:beslut|information|info|diskussion|rapport|dialog|samtal))*)[\\])]?|[\\[(](?i:diskutera|besluta|informera|uppföljning)[\\])]";
    /** The number of a matter in the register of a public body. */
    static final String CASE_NUMBER = "(?:(?iu:dnr|d\\.nr|diarienr|diarienummer|ärendenr|ärendenummer)\\h*[.:]?\\h*"
            + "(?:\\p{Lu}{1,6}\\h)?[\\p{L}\\d./:-]*\\d[\\p{L}\\d./:-]*(?:\\h\\d{1,6}(?:\\h\\d{1,4})?)?"
            + "|\\p{Lu}{1,5}[/ -]?\\d{4}[/:.-]\\d{1,6}|(?<![\\p{L}\\d])\\p{Lu}{2,5}[/-]?\\d{2}[.:/-]\\d{2,5}(?![\\d.])|(?<!\\d)(?:19|20)\\d{2}\\.\\d{1,4}\\.\\d{3,4}(?!\\d)|\\p{Lu}{2,5}[/ ](?:19|20)\\d{2}[:/](?=\\h|$)|(?:19|20)\\d{2}/\\p{Lu}{1,5}\\h\\d{2,6}(?:\\h\\d{1,4})?)";
    /** A mention of an attachment with its number. */
    static final String ATTACHMENT = "(?i:bilag(?:a|orna|or)|bil\\.?)\\h*(?:nr\\.?\\h*)?\\d{1,3}[^()]*";

    private static final Pattern BRACKETED_ATTACHMENT = Pattern.compile(
            "\\h*[\\[(]\\h*(" + ATTACHMENT + ")\\h*[)\\]]|\\h*[,–—-]\\h*(" + ATTACHMENT + ")$"
                    + "|(?<!\\h(?:av|till|enligt|i|och|med))\\h+((?:Bilag(?:a|or)|BILAG(?:A|OR)|Bil\\.)\\h*(?:nr\\.?\\h*)?\\d{1,3}(?:\\h?(?:[-–,]|och)\\h?\\d{1,3})*)$");
    private static final Pattern CASE = Pattern.compile("\\h*+(?:[,;(–—•·|-]\\h*+)?(" + CASE_NUMBER + ")\\)?");
    private static final Pattern CASE_WORD =
            Pattern.compile("^(?iu:dnr|d\\.nr|diarienr|diarienummer|ärendenr|ärendenummer)\\h*[.:]?\\h*");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:^|\\h+[-–—•·|]\\h*|\\h*[–—]\\h*|\\h+(?=[\\[(])|,\\h+)(" + LABEL + ")\\h*[.:]?$");
    private static final Pattern BARE_SUFFIX = Pattern.compile(
            "\\h+((?i:beslutsärende|informationsärende|diskussionsärende|anmälningsärende|beslutspunkt|informationspunkt|diskussionspunkt))$");
    private static final Pattern PREFIX = Pattern.compile(
            "^((?i:beslutsärende|informationsärende|diskussionsärende|beslut|information|info"
                    + "|rapport|diskussion|dialog)(?:\\h*/\\h*(?i:beslut|information|info|diskussion|rapport|dialog))*)\\h*[:–—]\\h+(?=\\S)");
    private static final Pattern CASE_LINE = Pattern.compile(
            "^(?:(?iu:dnr|d\\.nr|diarienr|diarienummer|ärendenr|ärendenummer)\\h*[.:]?\\h*|)((?:\\p{Lu}{1,6}[\\h/-]?)?\\d{2,4}[-/:.]\\d{1,6}"
                    + "|(?:19|20)\\d{2}/\\p{Lu}{1,5}\\h\\d{2,6}(?:\\h\\d{1,4})?)$");
    private static final Pattern LABEL_EDGES = Pattern.compile("^[-–—\\h\\[(]+|[\\])]$");
    private static final Pattern EDGES = Pattern.compile("^[\\h:–—•·|-]+|[\\h:,;–—•·|-]+$");

    HeadingText {
        attachments = List.copyOf(attachments);
    }

    /** The number of the matter in the register where a line says nothing else. */
    static Optional<String> caseNumberAlone(String line) {
        Matcher number = CASE_LINE.matcher(line.strip());
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    static String titleOf(String text) {
        return of(text).title();
    }

    static HeadingText of(String text) {
        List<String> attachments = new ArrayList<>();
        String title = text;
        String caseNumber = null;
        if (hasDigit(text)) {
            title = withoutAttachments(text, attachments);
            Matcher number = CASE.matcher(title);
            if (number.find()) {
                caseNumber = CASE_WORD.matcher(number.group(1)).replaceFirst("").strip();
                title = title.substring(0, number.start()) + title.substring(number.end());
            }
        }
        title = trim(title);
        String label = null;
        for (Pattern pattern : List.of(SUFFIX, BARE_SUFFIX, PREFIX)) {
            Matcher matcher = pattern.matcher(title);
            if (matcher.find() && matcher.end() - matcher.start() < title.length()) {
                label = LABEL_EDGES.matcher(matcher.group(1)).replaceAll("");
                title = trim(title.substring(0, matcher.start()) + title.substring(matcher.end()));
                break;
            }
        }
        return new HeadingText(title, label, caseNumber, attachments);
    }

    /** Without one there is neither the number of an attachment nor of a matter. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutAttachments(String text, List<String> attachments) {
        StringBuilder rest = new StringBuilder();
        Matcher attachment = BRACKETED_ATTACHMENT.matcher(text);
        while (attachment.find()) {
            attachments.add(IntStream.rangeClosed(1, attachment.groupCount())
                    .mapToObj(attachment::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
            attachment.appendReplacement(rest, "");
        }
        return attachment.appendTail(rest).toString();
    }

    /** True where the type stands before the title. */
    static boolean isPrefixed(String text) {
        return PREFIX.matcher(text).find();
    }

    private static String trim(String title) {
        return EDGES.matcher(title).replaceAll("").strip();
    }
}
