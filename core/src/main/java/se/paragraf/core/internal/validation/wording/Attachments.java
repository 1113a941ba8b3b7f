// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.internal.validation.rule.Phrases;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Paragraph;

/**
 * What a paragraph says of attachments.
 *
 * @param paragraph its number if it names any, else 0
 * @param titles what it names by number, with a title if it has one, else empty
 * @param files the numbers of those that it brings as files
 */
record Attachments(int paragraph, TreeMap<Integer, String> titles, List<Integer> files) {

    private static final Pattern MENTION = Phrases.pattern("\\bbilag(?:a|orna|or)\\h+(?:nr\\.?\\h*)?(\\d{1,3})\\b"
            + "(?:\\h?[–-]\\h?(\\d{1,3})\\b|\\h+och\\h+(\\d{1,3})\\b)?"
            // That of another document is none of the minutes.
            + "(?!\\h+(?:till|i|av)\\h)");
    private static final int MOST = 50;

    static Attachments in(Paragraph paragraph) {
        TreeMap<Integer, String> titles = new TreeMap<>();
        List<Integer> files = new ArrayList<>();
        for (Attachment attachment : paragraph.getAttachments()) {
            if (attachment.getNumber() != null) {
                titles.put(attachment.getNumber(), Objects.requireNonNullElse(attachment.getTitle(), ""));
                if (isAtHand(attachment)) {
                    files.add(attachment.getNumber());
                }
            }
        }
        addMentions(ParagraphText.whole(paragraph), titles);
        return new Attachments(titles.isEmpty() ? 0 : paragraph.getNumber(), titles, files);
    }

    /** Whether more than its name is known. */
    static boolean isAtHand(Attachment attachment) {
        return attachment.getFile() != null || attachment.getChecksum() != null;
    }

    private static void addMentions(String text, Map<Integer, String> titles) {
        if (!ParagraphText.mentions(text, "ilag")) {
            return;
        }
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            int first = Integer.parseInt(mention.group(1));
            titles.putIfAbsent(first, "");
            if (mention.group(2) != null) {
                int last = Math.min(Integer.parseInt(mention.group(2)), first + MOST);
                for (int number = first + 1; number <= last; number++) {
                    titles.putIfAbsent(number, "");
                }
            } else if (mention.group(3) != null) {
                titles.putIfAbsent(Integer.parseInt(mention.group(3)), "");
            }
        }
    }
}
