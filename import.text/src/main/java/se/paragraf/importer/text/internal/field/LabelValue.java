// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

/** What may follow a label after nothing but a blank. */
enum LabelValue {
    SENTENCE("\\S"),
    ANY("[\\p{Lu}\\d§(~]"),
    NAME("\\p{Lu}\\p{Ll}"),
    FIGURES("(?:\\d|§|kl|(?i:den|(?:mån|tis|ons|tors|fre|lör|sön)dag))"),
    NONE(
            "(?:§|för|\\d|[-–]|(?i:om|den|omedelbar)\\h|(?:Protokollet|Justeringen|Organ|Sekreterare|Ordförande|Justera(?:nde|re))\\h)");

    final String regex;

    LabelValue(String regex) {
        this.regex = regex;
    }
}
