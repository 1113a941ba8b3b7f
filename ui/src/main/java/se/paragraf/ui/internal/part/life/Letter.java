// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;

/**
 * What is written to those who adjust.
 *
 * @param subject what it is about
 * @param text what it says
 */
record Letter(String subject, String text) {

    /** Asks for the adjustment of minutes that are sent. */
    static Letter of(Life life, Locale language) {
        Meeting meeting = life.meeting();
        String body = meeting.getFederation() == null || meeting.getFederation().eIsProxy()
                ? meeting.getFederationName()
                : meeting.getFederation().getName();
        String to = Adjusting.expected(meeting).stream().map(Signer::name).collect(Collectors.joining(", "));
        String where = life.pending().map(Adjustment::getPlace).orElse("–");
        String latest = life.pending()
                .map(Adjustment::getLatest)
                .map(day -> words("letter.latest", day).in(language))
                .orElse("");
        String from = Signing.of(meeting).name(SignatoryRole.SECRETARY);
        return new Letter(
                words("letter.subject", meeting.getDate()).in(language),
                String.join(
                        "\n\n",
                        List.of(
                                words("letter.dear", to).in(language),
                                words("letter.what", meeting.getDate(), body == null ? "" : body)
                                        .in(language),
                                words("letter.where", where, latest).in(language),
                                words("letter.why").in(language),
                                words("letter.from", from == null ? "" : from).in(language))));
    }

    private static Message words(String key, Object... arguments) {
        return Message.of(Letter.class, key, arguments);
    }

    /** The address that opens it in a program for mail (RFC 6068). */
    String mailto() {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text.replace("\n", "\r\n"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
