// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.BODY;
import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the body whose minutes they are asks another body to decide: "Byggnadsnämnden föreslår kommunstyrelsen att". */
final class OwnProposal {

    private static final Pattern ASKS = Words.pattern("^((?:[^\\s,.:]+\\h+){0,4}?" + BODY + ")\\h+" + any("föreslår")
            + "\\h+(?:därför\\h+)?(?:att\\h+(?:[^\\s,.:]+\\h+){0,2}?" + BODY
            + "\\h+\\p{L}+|(?:[^\\s,.:]+\\h+){0,2}?" + BODY
            + "(?:(?:\\h+(?:i|för))?\\h+[^\\s,.:]+){0,4}?(?:\\h+att\\b|:?$))");
    private static final Pattern NOUN = Words.pattern(BODY);
    private static final Pattern FEDERATION = Words.pattern("\\p{L}*" + any("förbundet", "förbund"));
    private static final Pattern OF_FEDERATION = Words.pattern("(?:" + any("förbunds") + ")?(?:styrelsen|direktionen)");

    private final String name;
    private final String noun;

    /**
     * Makes one.
     *
     * @param body the name of the body that met; null if it is not known
     */
    OwnProposal(String body) {
        this.name = body == null ? "" : body.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = NOUN.matcher(name);
        this.noun = matcher.find() ? matcher.group() : "";
    }

    boolean in(String sentence) {
        Matcher asks = ASKS.matcher(sentence);
        return !noun.isEmpty() && asks.find() && isOwn(asks.group(1).strip().toLowerCase(Locale.ROOT));
    }

    /** The body by its name, or by the noun of its name: "nämnden". A federation meets as its board. */
    private boolean isOwn(String subject) {
        return name.equals(subject)
                || noun.endsWith(subject)
                || FEDERATION.matcher(noun).matches()
                        && OF_FEDERATION.matcher(subject).matches();
    }
}
