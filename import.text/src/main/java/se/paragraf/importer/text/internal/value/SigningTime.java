// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.value;

import java.util.regex.Pattern;

/** The time of a digital signature behind the name of the one who signed: "signerat 2024-03-28 kl. 09.14". */
public final class SigningTime {

    private static final String HOW = "(?:digitalt|elektroniskt)";
    private static final Pattern TIME = Pattern.compile("(?iu)(?<![\\h,(])[\\h,(]*+(?:" + HOW
            + "\\h+)?(?:(?:signera|underteckna|justera)(?:t|d|de|des|ts)|underskriv(?:et|en)|skrev\\h+under)?(?:\\h+"
            + HOW
            + ")?(?:\\h*:|\\h+med\\h+bankid)?\\h*(?:den\\h+)?\\d{4}-\\d{2}-\\d{2}"
            + "(?:[\\hT,]*(?:kl\\.?\\h*)?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?)?"
            + "(?:\\h*\\(?(?:[+]\\d\\d:?\\d\\d|[CU][A-Z+:\\d]{2,8})\\)?)?\\)?");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SigningTime() {}

    /** The text with a tab in the place of each such time. */
    public static String without(String text) {
        return DAY.matcher(text).find() ? TIME.matcher(text).replaceAll("\t") : text;
    }
}
