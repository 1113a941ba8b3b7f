// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Labels and values that stand side by side without a table, as municipal web pages show the facts of a meeting. */
final class LabelElements {

    private static final int LONGEST = 60;
    private static final Pattern CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:label|key|term|etikett|ledtext|signature-role|field-?(?:label|name)|caption)(?=$|[\\s_-])");
    private static final Set<String> PLAIN = Set.of("div", "p", "dt", "strong", "b", "span");

    private LabelElements() {}

    /** The element with the value if one is the label of the next; null if not. */
    static Element valueOf(Element element) {
        Element next = element.nextElementSibling();
        return next != null && isLabel(element) && isWords(next) && !isLabel(next) ? next : null;
    }

    /** Whether an element says what comes next to it. */
    static boolean isLabel(Element element) {
        boolean named = CLASS.matcher(element.className()).find();
        if (!named && !element.normalName().equals("div") || !isWords(element)) {
            return false;
        }
        String text = element.text().strip();
        return text.length() <= LONGEST && (named || text.endsWith(":"));
    }

    private static boolean isWords(Element element) {
        return PLAIN.contains(element.normalName())
                && !Markup.isLeftOut(element)
                && !Markup.hasBlock(element)
                && !element.text().isBlank();
    }
}
