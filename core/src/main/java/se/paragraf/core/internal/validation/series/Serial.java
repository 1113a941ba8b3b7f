// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Meeting;

/**
 * The number of a meeting in its year: "4/2024", "nr 4".
 *
 * @param number the number
 * @param year the year
 */
record Serial(int number, int year) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\D*(?<number>\\d{1,3})(?:\\h*[/:.–-]\\h*(?<year>(?:19|20)\\d\\d))?\\D*");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\D*(?<year>(?:19|20)\\d\\d)\\h*[/:.–-]\\h*(?<number>\\d{1,3})\\D*");

    /** Empty if the meeting has none, or one that says something else. */
    static Optional<Serial> of(Meeting meeting) {
        if (meeting.getSerial() == null) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {WRITTEN, YEAR_FIRST}) {
            Matcher matcher = pattern.matcher(meeting.getSerial());
            if (matcher.matches()) {
                String year = matcher.group("year");
                return Optional.of(new Serial(
                        Integer.parseInt(matcher.group("number")),
                        year == null ? meeting.getDate().getYear() : Integer.parseInt(year)));
            }
        }
        return Optional.empty();
    }
}
