// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.value.Dates;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.MinutesFactory;

/** Finds mentions of attachments: "Bilaga 2", "bilaga 3, Budget 2025", "bilagor 1–3". */
final class AttachmentFinder {

    private static final Pattern MENTION = Words.pattern(
            "\\b(?:bilaga|bilagorna|bilagor|bil\\.)(?::(?=\\h*\\d{1,2}(?:\\h*$|,?\\h+(?:och\\b|(?-i:\\p{Lu})))))?\\h*(?:nr\\.?\\h*)?(\\d{1,3}+)(?![\\d.]\\d)(?:\\h?[–-]\\h?(\\d{1,3})\\b|(?:,\\h?(\\d{1,3})\\b)?\\h+och\\h+(\\d{1,3})\\b)?");
    private static final Pattern TITLE =
            Pattern.compile("^\\h*(?:[,:–—-]\\h*|\\h)(\\p{Lu}(?:(?!,\\h*[Bb]il(?:aga|\\.)\\h*\\d)[^.;()\\n]){1,120})");
    private static final Pattern MARKED_TITLE = Pattern.compile("^\\h*[,:–—-]\\h*(\\p{Lu}[^,.;()\\n]{1,120})");
    /** A word before the attachments that a paragraph ends with: "Underlag: Bilaga 1 Budget, Bilaga 2 Plan". */
    private static final Pattern LISTED =
            Words.pattern("^\\p{L}[\\p{L}\\h]{2,30}:\\h*(?:bil(?:aga|\\.)\\h*\\d[^.]*,\\h*)?$");

    private static final Pattern TITLED = Words.pattern(
            "([^(]{3,150}?)(?:\\h*+\\(|,\\h*|\\h+[–—-]\\h*)(?:bilaga|bil\\.)\\h*(?:nr\\.?\\h*)?(\\d{1,3})\\)?(?:[,;.]\\h*|\\h+(?=\\p{Lu})|$)");
    private static final int LONGEST_LIST = 400;
    private static final int MOST = 50;

    private AttachmentFinder() {}

    /** All attachments that a text mentions, in order; where it is a mention alone the rest is its title. */
    static List<Attachment> in(String text, boolean alone) {
        List<Attachment> found = new ArrayList<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            int first = Integer.parseInt(mention.group(1));
            if (mention.group(2) != null) {
                int last = Integer.parseInt(mention.group(2));
                for (int number = first; number <= last && number - first < MOST; number++) {
                    found.add(attachment(number, null));
                }
            } else if (mention.group(4) != null) {
                found.add(attachment(first, null));
                if (mention.group(3) != null) {
                    found.add(attachment(Integer.parseInt(mention.group(3)), null));
                }
                found.add(attachment(Integer.parseInt(mention.group(4)), null));
            } else {
                boolean listed = alone
                        || mention.start() == 0
                        || mention.start() < LONGEST_LIST
                                && LISTED.matcher(text.substring(0, mention.start()))
                                        .matches();
                Pattern title = listed ? TITLE : MARKED_TITLE;
                Matcher words =
                        title.matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + 200)));
                found.add(attachment(first, words.find() ? words.group(1).strip() : null));
            }
        }
        return found;
    }

    /** The attachments of a list of papers, each with its title before its number: "Budget 2025 (bilaga 2)". */
    static List<Attachment> listed(String papers) {
        List<Attachment> found = new ArrayList<>();
        Matcher titled = TITLED.matcher(papers);
        int end = 0;
        while (titled.region(end, papers.length()).lookingAt()) {
            found.add(attachment(
                    Integer.parseInt(titled.group(2)), titled.group(1).strip()));
            end = titled.end();
        }
        return end == papers.length() ? found : List.of();
    }

    private static Attachment attachment(int number, String title) {
        Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
        attachment.setNumber(number);
        attachment.setTitle(title);
        attachment.setDate(Dates.ofTitle(title));
        return attachment;
    }
}
