// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.line.Line;
import se.paragraf.importer.text.internal.line.Lines;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.minutes.Meeting;

/** Tells minutes, even those with little in them, from other texts. */
final class Recognition {

    private static final int ENOUGH = 2;
    private static final int MOST_WITHOUT_FORM = 3;
    private static final int LONGEST_LINE = 4000;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^\\h*(?:\\p{L}+[ -])?(?:protokoll(?!\\p{L}*(?:et|stack)\\b)|sammanträdesprotokoll|sammantr\\p{L}{1,2}des\\p{L}+|mötesprotokoll|minnesanteckningar|mötesanteckningar|beslutsprotokoll|styrelsemöte)(?!\\p{L}).*");
    private static final Pattern DECIDING = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:styrelsen|nämnden|direktionen|fullmäktige|kommunstyrelsen|utskottet|mötet|årsmötet|\\p{L}+nämnden)\\h+(?:beslut\\p{L}+|antog|antar|godkän\\p{L}+|utse\\p{L}*|valde|väljer).*|.*(?:valdes|utsågs|utses)\\h+till\\h+(?:protokolls?)?justerare.*|.*lades\\h+till\\h+handlingarna.*");
    private static final Pattern MEETING = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:möte(?:t|ts)?|sammanträdet)\\h+(?:öppnas?|öppnades|öppnat|öppnande|avslutas?|avslutades|avslutat|avslutande)(?!\\p{L}).*|.*(?:ordföranden?)\\h+(?:förklara\\p{L}*|öppna\\p{L}*|avsluta\\p{L}*|hälsa\\p{L}*).*");

    private static final Pattern AGREEMENT = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:nedan(?:\\h+\\p{L}+)?\\h+kalla[dt]\\p{L}*|detta\\h+(?:avtal|kontrakt))(?!\\p{L}).*");

    private Recognition() {}

    /** True if enough of what minutes have was found. */
    static boolean isMinutes(Lines lines, Outline outline, Meeting meeting) {
        int points = 0;
        boolean signed = outline.headings().stream()
                .anyMatch(heading -> heading.numberAsWritten().contains("§"));
        points += signed ? ENOUGH : 0;
        points += meeting.getFederationName() != null ? 1 : 0;
        points += meeting.getDate() != null && meeting.getFederationName() != null ? 1 : 0;
        points += meeting.getAttendances().isEmpty() ? 0 : 1;
        points += meeting.getSignatories().isEmpty() ? 0 : 1;
        points += meeting.getNotices().isEmpty() ? 0 : 1;
        boolean title = false;
        boolean deciding = false;
        boolean opening = false;
        boolean agreement = false;
        for (Line line : lines.all()) {
            if (line.text().length() <= LONGEST_LINE && !line.isBlank()) {
                title |= !title && TITLE.matcher(line.text()).matches();
                deciding |= !deciding && DECIDING.matcher(line.text()).matches();
                agreement |= !agreement && AGREEMENT.matcher(line.text()).matches();
                opening |= !opening && MEETING.matcher(line.text()).matches();
            }
        }
        boolean attended = !meeting.getAttendances().isEmpty();
        long told = lines.all().stream().filter(line -> !line.isBlank()).count();
        boolean onlyTold = outline.isEmpty() && !title && !attended && told > MOST_WITHOUT_FORM;
        boolean agreed = agreement && !title && !attended && !deciding && !opening;
        if (onlyTold || agreed) {
            return false;
        }
        return points + count(title) + count(deciding) + count(opening) >= ENOUGH;
    }

    private static int count(boolean found) {
        return found ? 1 : 0;
    }
}
