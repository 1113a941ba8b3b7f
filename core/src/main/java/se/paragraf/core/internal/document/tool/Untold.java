// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/**
 * What a paragraph records beside its text. Minutes that were read from a text tell it there already; saying it again
 * would make two records of one event.
 */
final class Untold {

    private static final Pattern VOTE =
            Pattern.compile("omröst|rösta|röster|votering", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Untold() {}

    static Map<String, Object> of(Paragraph paragraph) {
        String body =
                BLANK.matcher(PlainText.of(paragraph.getBody())).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Map.of(
                "votes",
                VOTE.matcher(body).find() ? List.of() : paragraph.getVotes(),
                "reservations",
                paragraph.getReservations().stream()
                        .filter(reservation -> !tells(body, reservation.getName(), "reserv"))
                        .toList(),
                "disqualifications",
                paragraph.getDisqualifications().stream()
                        .filter(disqualification -> !tells(body, disqualification.getName(), "jäv"))
                        .toList(),
                "presenter",
                !Words.areIn(paragraph.getPresenter()) || tells(body, paragraph.getPresenter(), "")
                        ? ""
                        : paragraph.getPresenter());
    }

    /** Whether the text has the word and the surname. */
    private static boolean tells(String body, String name, String word) {
        if (!body.contains(word)) {
            return false;
        }
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return body.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }
}
