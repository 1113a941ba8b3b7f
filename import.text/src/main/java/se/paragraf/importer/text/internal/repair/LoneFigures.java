// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;

/** Reads a 1 as the word "i" where no number can stand: before the words with which it makes a phrase. */
final class LoneFigures {

    private static final Pattern PHRASE = Pattern.compile("(?<=\\p{Ll} )[1l](?= (?:uppdrag|enlighet|samband|st[äa]llet"
            + "|praktiken|form|syfte|stort|fr[åa]gan|[äa]rendet|styrelsen|kommunen|regionen|arbetet|protokollet)\\b)");
    private static final double CONFIDENCE = 0.97;

    private LoneFigures() {}

    static Lines repair(Lines lines, List<Change> changes) {
        List<String> repaired = new ArrayList<>(lines.all().size());
        for (Line line : lines.all()) {
            repaired.add(PHRASE.matcher(line.text()).replaceAll(found -> {
                changes.add(new Change(line.number(), found.group(), "i", CONFIDENCE, true));
                return "i";
            }));
        }
        return lines.with(repaired);
    }
}
