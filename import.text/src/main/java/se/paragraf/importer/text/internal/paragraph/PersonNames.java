// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of people. */
final class PersonNames {

    private static final Pattern NAME = Pattern.compile(Words.NAME);
    private static final Pattern TITLE = Words.pattern("^(?:(?:vice\\h+)?\\p{L}*(?:chefen|chef|"
            + Words.any("ordföranden", "ordförande", "förvaltaren", "ledamöterna", "ledamoten", "ersättaren")
            + "|direktören?|direktor|samordnaren?|strateg(?:en)?|utvecklaren?|ledaren?|controllern?|ekonom(?:en)?"
            + "|sekreteraren?|koordinatorn?|revisorn?|ledamot|" + Words.any("handläggaren", "handläggare", "ersättare")
            + ")\\h+){1,3}");

    private PersonNames() {}

    /** Every name in a text, in order, without titles before it. */
    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            Matcher title = TITLE.matcher(matcher.group());
            if (title.lookingAt()) {
                from = matcher.start() + title.end();
                matcher = NAME.matcher(text);
            } else {
                names.add(matcher.group());
                from = matcher.end();
            }
        }
        return names;
    }
}
