// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.header;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/** The head of a mail above the minutes that were sent in it, whose date is not that of the meeting. */
public final class MailHead {

    private static final int FEWEST = 3;
    private static final int LONGEST_GREETING = 25;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\h*(?:från|from|skickat|skickades|sent|datum|date|till|to|kopia|cc|hemlig kopia|bcc|ämne|subject|bifogade filer|attachments|prioritet|svara till|reply-to)\\h*:.*");
    private static final Pattern SENDER = Pattern.compile("(?iu)\\h*(?:från|from)\\h*:.*");
    private static final Pattern RULER = Pattern.compile("\\h*[-_=*]{5,}\\h*");

    private MailHead() {}

    /** The place after the last such head and the greeting below it, counted from 0; 0 if there is none. */
    public static int end(List<Line> front) {
        int end = 0;
        for (int i = 0; i < front.size(); i++) {
            if (SENDER.matcher(front.get(i).text()).matches()) {
                int next = i;
                while (next < front.size()
                        && LABEL.matcher(front.get(next).text()).matches()) {
                    next++;
                }
                end = next - i >= FEWEST ? next : end;
            }
        }
        if (end > 0) {
            for (int i = end; i < Math.min(front.size(), end + LONGEST_GREETING); i++) {
                if (RULER.matcher(front.get(i).text()).matches()) {
                    return i + 1;
                }
            }
        }
        return end;
    }
}
