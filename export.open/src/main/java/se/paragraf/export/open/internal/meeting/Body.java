// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.meeting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/**
 * Whose minutes they are.
 *
 * @param name the name as the minutes give it, else that in its file; empty if neither is known
 * @param website its web site without a slash at the end; empty if it is not known or no address of the web
 */
public record Body(String name, Optional<String> website) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    public static Body of(Meeting meeting) {
        Optional<Federation> file =
                Optional.ofNullable(meeting.getFederation()).filter(federation -> !federation.eIsProxy());
        String name = Stream.of(
                        meeting.getFederationName(),
                        file.map(Federation::getName).orElse(null))
                .filter(known -> known != null && !known.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
        return new Body(name, file.map(Federation::getWebsite).flatMap(Body::address));
    }

    private static Optional<String> address(String website) {
        String plain = website.strip();
        // Users write it as they say it.
        String whole = plain.startsWith("www.") ? "https://" + plain : plain;
        return Optional.of(whole.replaceAll("/+$", ""))
                .filter(each -> ADDRESS.matcher(each).matches());
    }

    /** A name as it can stand in an address: lower-case letters without marks, digits and hyphens; empty if none is left. */
    public static String slug(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
