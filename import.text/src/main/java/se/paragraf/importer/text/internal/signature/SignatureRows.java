// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.SigningTime;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * Names with the capacity after them or on the line below, as in a signature block: dotted line, name, capacity.
 *
 * @param role the capacity
 * @param signer the name
 * @param line the line of the name
 * @param roleLine the line of the capacity
 */
record SignatureRows(SignatoryRole role, Signer signer, Line line, Line roleLine) {

    private static final Pattern CELLS = Pattern.compile("\\t+|\\h{2,}|\\h*,\\h*");
    private static final Pattern INLINE = Pattern.compile("\\t+|\\h{2,}|\\h*[,(:]\\h*|\\h+[-–]\\h+");
    private static final Pattern RULER = Pattern.compile("[\\h._…/-]*");
    private static final Pattern GAP = Pattern.compile("\\t+|\\h{2,}");
    private static final Pattern CLOSED = Pattern.compile("[)]$");
    private static final int FEWEST = 2;

    static List<SignatureRows> in(List<Line> part) {
        List<Line> words = part.stream()
                .filter(line -> !RULER.matcher(line.text()).matches())
                .toList();
        List<SignatureRows> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end + 1 < words.size() && isNames(words.get(end)) && isRoles(words.get(end), words.get(end + 1))) {
                end += 2;
            }
            boolean labelled = i > 0 && isRole(words.get(i - 1).text().strip());
            boolean below = labelled && end < words.size() && isNames(words.get(end));
            if (end > i && !below && (end - i > FEWEST || !labelled)) {
                for (int k = i; k < end; k += 2) {
                    addRow(words.get(k), words.get(k + 1), found);
                }
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isNames(Line line) {
        return Arrays.stream(CELLS.split(line.text().strip())).allMatch(PersonName::matches);
    }

    private static boolean isRole(String text) {
        return Signer.role(text) != null;
    }

    private static boolean isRoles(Line names, Line line) {
        String[] cells = CELLS.split(line.text().strip());
        return cells.length == CELLS.split(names.text().strip()).length
                && Arrays.stream(cells).allMatch(SignatureRows::isRole);
    }

    private static void addRow(Line names, Line roles, List<SignatureRows> found) {
        String[] people = CELLS.split(names.text().strip());
        String[] capacities = CELLS.split(roles.text().strip());
        for (int i = 0; i < people.length; i++) {
            found.add(new SignatureRows(
                    Signer.role(capacities[i]), Signer.in(people[i]).get(0), names, roles));
        }
    }

    /** Lines of the end of the minutes that give name and capacity in one. */
    static List<SignatureRows> inline(List<Line> back) {
        List<SignatureRows> found = new ArrayList<>();
        for (Line line : back) {
            String text = line.text().strip();
            String[] cells = isInline(text) ? new String[] {text} : GAP.split(text);
            if (Arrays.stream(cells).allMatch(SignatureRows::isInline)) {
                for (String cell : cells) {
                    String[] parts = parts(cell);
                    found.add(new SignatureRows(
                            Signer.role(parts[1]), Signer.in(parts[0]).get(0), line, line));
                }
            }
        }
        return found;
    }

    private static boolean isInline(String cell) {
        String[] parts = parts(cell);
        return parts.length == FEWEST && PersonName.matches(parts[0]) && isRole(parts[1]);
    }

    private static String[] parts(String cell) {
        return INLINE.split(CLOSED.matcher(SigningTime.without(cell).strip()).replaceFirst(""));
    }
}
