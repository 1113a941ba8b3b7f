// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.importing.text.Line;

/** Finds labels without a capital that head a block of lines: "ledamöter" and "ersättare" side by side, "övriga". */
public final class SmallLabels {

    private static final int LONGEST = 60;

    private SmallLabels() {}

    /** The lines, such labels with a capital. */
    public static List<Line> raised(List<Line> part) {
        List<Line> raised = new ArrayList<>(part);
        for (int i = 0; i + 1 < part.size(); i++) {
            boolean apart = i == 0 || part.get(i - 1).isBlank();
            if (apart && isHead(part.get(i)) && !part.get(i + 1).isBlank() && !isHead(part.get(i + 1))) {
                Line line = part.get(i);
                raised.set(i, new Line(line.number(), raised(line), line.form()));
            }
        }
        return raised;
    }

    private static boolean isHead(Line line) {
        return line.text().strip().length() <= LONGEST
                && !line.isBlank()
                && Cell.of(line).stream()
                        .allMatch(cell ->
                                isSmall(cell.text()) && label(cell.text()).isPresent());
    }

    private static Optional<Label> label(String text) {
        return LabelFinder.whole(capital(text))
                .filter(label -> label.kind().isAttendance() || label == Label.ADJUSTERS || label.is(LabelKind.HEADER));
    }

    private static String raised(Line line) {
        StringBuilder text = new StringBuilder(line.text());
        int at = 0;
        for (Cell cell : Cell.of(line)) {
            at = text.indexOf(cell.text(), at);
            text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
            at += cell.text().length();
        }
        return text.toString();
    }

    private static boolean isSmall(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
