// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;

/** Tells the headings of the columns of a table from its rows. */
public final class ColumnHeads {

    private static final int LONGEST = 200;
    private static final String HEAD =
            "(?:(?:för)?namn|efternamn|organisation|parti|funktion|roll|uppdrag|huvudman|representerar|befattning|titel|tjänstgör(?:ande)?\\h+för|ersätter|ersättare\\h+för|närvarande|närvaro|§§?|paragraf(?:er)?|tid|anmärkning|signatur)";
    private static final Pattern ROW =
            Pattern.compile("(?iu)\\h*" + HEAD + "(?:[\\h\\t/]+" + HEAD + "){0,20}[\\h\\t:]*");

    private ColumnHeads() {}

    public static boolean matches(String text) {
        return text.length() <= LONGEST && ROW.matcher(text).matches();
    }

    /** True if a line heads columns and is not the label of a group of people. */
    public static boolean matches(Line line) {
        boolean group = LabelFinder.whole(line.text().strip())
                .filter(label -> label.kind().isAttendance())
                .isPresent();
        return !group && matches(line.text());
    }
}
