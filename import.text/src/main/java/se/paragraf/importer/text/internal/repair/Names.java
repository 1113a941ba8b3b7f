// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.importer.text.internal.repair.word.Place;
import se.paragraf.importer.text.internal.repair.word.Speller;

/** The words of names with Swedish letters that are known as they are written. */
final class Names {

    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");
    private static final Pattern WHOLE = Pattern.compile("\\p{Lu}[a-zåäö]*[åäö][a-zåäö]*|[ÅÄÖ][a-zåäö]{2,}");

    private Names() {}

    static Set<String> of(Known known) {
        return known.names().stream()
                .flatMap(APART::splitAsStream)
                .filter(name -> WHOLE.matcher(name).matches())
                .map(name -> name.toLowerCase(Token.SWEDISH))
                .collect(Collectors.toSet());
    }

    /**
     * Those that stand whole in the text itself, in the midst of a sentence, so that they are names; and more than once,
     * as half of a name may have been lost.
     */
    static Set<String> of(List<List<Token>> text, Speller speller) {
        Set<String> once = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (List<Token> line : text) {
            for (Token token : line) {
                if (!token.startsSentence()
                        && WHOLE.matcher(token.text()).matches()
                        && !speller.read(token.text(), Place.NAME).known()
                        && !once.add(token.lower())) {
                    names.add(token.lower());
                }
            }
        }
        return names;
    }
}
