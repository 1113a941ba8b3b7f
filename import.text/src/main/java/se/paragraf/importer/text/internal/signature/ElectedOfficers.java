// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.paragraph.Heading;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.SignatoryRole;

/**
 * The chair and the secretary of the meeting where the meeting elects them.
 *
 * @param role the office
 * @param signer the name
 * @param line where it stands
 */
record ElectedOfficers(SignatoryRole role, Signer signer, Line line) {

    private static final int LONGEST_PARAGRAPH = 40;
    private static final int LONGEST_LINE = 1000;
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\h+(?:von|af|av|de|\\p{Lu}[\\p{L}\\p{M}'’-]+)){1,4})";
    private static final String OFFICE =
            "(?:(?<chair>(?iu:mötesordförande|(?:mötets|årsmötets)\\h+ordförande|ordförande\\h+(?:för|vid|på)\\h+(?:dagens\\h+)?(?:årsmöte|möte|sammanträde)\\p{L}*))"
                    + "|(?<secretary>(?iu:(?:mötets?\\h*)?sekreterare(?:\\h+(?:för|vid|på)\\h+(?:dagens\\h+)?(?:årsmöte|möte|sammanträde)\\p{L}*)?)))(?!\\p{L})";
    private static final Pattern NAME_FIRST = Pattern.compile(NAME + "\\h+(?iu:till|som)\\h+" + OFFICE);
    private static final Pattern OFFICE_FIRST = Pattern.compile("(?iu:till|som)\\h+" + OFFICE
            + "\\h+(?:(?iu:vald?es|väljs|väljer|valde|utsågs|utses|utser|utsåg)\\h+(?:(?iu:mötet|styrelsen|årsmötet)\\h+)?)?"
            + NAME);
    private static final Pattern OF_THE_DAY = Pattern.compile(
            NAME + ",\\h+(?<chair>(?iu:dagens|kvällens|mötets)\\h+(?iu:ordförande))(?<secretary>)(?!\\p{L})");
    private static final Pattern HEADING = Pattern.compile(
            "(?iu).*(?:juster(?:are|ing|a)|mötesordförande|sekreterare|mötesfunktion|ordförande\\h+(?:för|vid|på)\\h).*");

    static List<ElectedOfficers> in(Lines lines, Outline outline) {
        List<ElectedOfficers> found = new ArrayList<>();
        List<Heading> headings = outline.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (i == 0 || HEADING.matcher(headings.get(i).text()).matches()) {
                int start = headings.get(i).last().number();
                int end = i + 1 < headings.size()
                        ? headings.get(i + 1).first().number() - 1
                        : lines.all().size();
                lines.all().subList(start, Math.max(start, Math.min(end, start + LONGEST_PARAGRAPH))).stream()
                        .filter(line -> !lines.isClaimed(line) && line.text().length() <= LONGEST_LINE)
                        .forEach(line -> addAll(line, found));
            }
        }
        return found;
    }

    /** A line without those whom it elects to another office than to adjust. */
    static String without(String text) {
        return text.length() > LONGEST_LINE
                ? text
                : OFFICE_FIRST.matcher(NAME_FIRST.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    private static void addAll(Line line, List<ElectedOfficers> found) {
        for (Pattern order : List.of(NAME_FIRST, OFFICE_FIRST, OF_THE_DAY)) {
            Matcher matcher = order.matcher(line.text());
            while (matcher.find()) {
                List<String> tokens = ElectedAdjusters.name(matcher.group("name"));
                if (PersonName.matches(tokens)) {
                    SignatoryRole role = matcher.group("chair") == null ? SignatoryRole.SECRETARY : SignatoryRole.CHAIR;
                    found.add(new ElectedOfficers(role, Signer.of(tokens), line));
                }
            }
        }
    }
}
