// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.internal.minutes.WrittenDays;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/**
 * The next meeting that minutes announce: "Nästa möte hålls den 16 maj".
 *
 * @param day the day; empty if none is announced
 */
record NextMeeting(Optional<LocalDate> day) {

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)(?:nästa|nästkommande)\\h+(?:ordinarie\\h+)?(?:styrelse|nämnd)?(?:möte|mötet|sammanträde|sammanträdet)\\b");

    /** Within so many letters the day is named. */
    private static final int REACH = 120;

    static NextMeeting announcedIn(Meeting meeting) {
        List<Paragraph> paragraphs = meeting.getParagraphs();
        for (int place = paragraphs.size() - 1; place >= 0; place--) {
            Optional<LocalDate> day = in(paragraphs.get(place), meeting.getDate());
            if (day.isPresent()) {
                return new NextMeeting(day);
            }
        }
        return new NextMeeting(Optional.empty());
    }

    private static Optional<LocalDate> in(Paragraph paragraph, LocalDate today) {
        String text = Objects.requireNonNullElse(paragraph.getTitle(), "") + "\n" + PlainText.of(paragraph.getBody());
        Matcher announced = ANNOUNCED.matcher(text);
        while (announced.find()) {
            String after = text.substring(announced.end(), Math.min(text.length(), announced.end() + REACH));
            Optional<LocalDate> day = WrittenDays.after(today, after).stream()
                    .filter(today::isBefore)
                    .findFirst();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
