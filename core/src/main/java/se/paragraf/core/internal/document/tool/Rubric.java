// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.Subheading;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.PlainText;

/**
 * The word "Beslut", or "Socialnämndens beslut", with which minutes mark a decision. The document has its own, so that it
 * is not said twice.
 */
final class Rubric {

    private static final Pattern ALONE = Pattern.compile(
            "\\s*((?:\\p{L}+s\\s+)?beslut(?:et)?)\\s*[:.]?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADING = Pattern.compile("\\s*Beslut\\s*(?::|\\s[–—-]\\s|[.]\\s|\\R)\\s*");

    private Rubric() {}

    static boolean isAll(Block block) {
        return ALONE.matcher(words(block)).matches();
    }

    /** The rubric that a block is, if it says more than the word; else empty. */
    static String ownWords(Block block) {
        Matcher rubric = ALONE.matcher(words(block));
        return rubric.matches() && !rubric.group(1).equalsIgnoreCase("Beslut") ? rubric.group(1) : "";
    }

    private static String words(Block block) {
        if (block instanceof Subheading heading) {
            return String.valueOf(heading.getText());
        }
        return block instanceof TextBlock text ? PlainText.ofRuns(text.getRuns()) : "";
    }

    /** The block itself, or a copy of it without the rubric that it begins with. */
    static Block cutFrom(Block block) {
        if (!(block instanceof TextBlock text)) {
            return block;
        }
        int length = length(text);
        if (length == 0) {
            return block;
        }
        TextBlock rest = EcoreUtil.copy(text);
        while (length > 0) {
            Run first = rest.getRuns().get(0);
            int cut = Math.min(length, first.getText().length());
            first.setText(first.getText().substring(cut));
            length -= cut;
            if (first.getText().isEmpty()) {
                rest.getRuns().remove(0);
            }
        }
        return rest;
    }

    private static int length(TextBlock text) {
        if (text.getRuns().size() > 1) {
            Run first = text.getRuns().get(0);
            if (first.getEmphasis() != Emphasis.NONE
                    && ALONE.matcher(first.getText()).matches()) {
                String rest = PlainText.ofRuns(
                        text.getRuns().subList(1, text.getRuns().size()));
                return first.getText().length()
                        + rest.length()
                        - rest.stripLeading().length();
            }
        }
        Matcher rubric = LEADING.matcher(PlainText.ofRuns(text.getRuns()));
        return rubric.lookingAt() ? rubric.end() : 0;
    }
}
