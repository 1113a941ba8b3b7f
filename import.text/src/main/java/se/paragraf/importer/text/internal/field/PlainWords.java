// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.Map;
import java.util.stream.Stream;
import se.paragraf.importer.text.internal.person.PartyName;

/** How labels are put in plain speech: "Med på mötet", "Kunde inte komma", "Närvarande var". */
final class PlainWords {

    /** Says no more than the label of a group does: "Ledamöter på mötet", "Ersättare som deltog". */
    static final String AT_MEETING =
            "(?:\\h+(?:på|vid|under|i)\\h+(?:(?:dagens|detta)\\h+)?(?:mötet?|(?:styrelse|nämnd)mötet?|sammanträdet?|plats)|\\h+som\\h+(?:deltog|deltar|närvarade|(?:är|var)\\h+(?:med|närvarande)))?";

    private static final String MEETING = "(?:(?:dagens|detta)\\h+)?(?:styrelse|nämnd)?(?:mötet?|sammanträdet|träffen)";
    private static final String AT = "(?:\\h+(?:på|vid|under|i)\\h+" + MEETING + ")?";
    private static final String WAS = "(?:\\h+(?:var|är|voro|gjorde))";

    private static final Map<String, String> REGEX = Map.of(
            "DECIDING",
            "(?:vi|de|dom|vilka|följande)?(?:\\h*som)?(?:\\h*(?:var|är|deltog))?\\h*med\\h+(?:på|vid|under|i)\\h+"
                    + MEETING + WAS
                    + "?|(?:vi|de|dom|vilka)\\h+(?:som\\h+)?(?:var|är)\\h+(?:med|här|där|på\\h+plats)|med"
                    + WAS + "|på\\h+plats" + AT + WAS + "?|(?:närvarande|deltagare|beslutande|ledamöter|deltog)" + AT
                    + WAS + "|här" + WAS + "|medverkande|presidi(?:um|et)",
            "PARTY_MEMBERS",
            PartyName.REGEX + "(?:\\h*\\(\\p{L}{1,3}\\))?",
            "SUBSTITUTES",
            "(?:ersättare|suppleanter)\\h+(?:som\\h+(?:(?:bara|enbart)\\h+)?lyssnade|som\\h+(?:inte|ej)\\h+(?:tjänstgör|tjänstgjorde|tjänstgjort|tjänstgörande)|på\\h+plats|utan\\h+rösträtt)",
            "SERVING_SUBSTITUTES",
            "(?:ersättare|suppleanter)(?:,\\h*|\\h+\\(?)(?:som\\h+)?(?:tjänstgörande|tjänstgör|tjänstgjorde|tjänstgjort|tjg\\.?)\\)?",
            "ABSENT",
            "(?:(?:hade|har)\\h+)?(?:kunde|kan)\\h+(?:inte|ej)\\h+(?:komma|vara\\h+med|delta|närvara)"
                    + "|(?:(?:hade|har)\\h+)?(?:meddelat|anmält)\\h+(?:förhinder|frånvaro)|(?:(?:hade|har)\\h+)?(?:anmält|lämnat|meddelat|fått|skickat)\\h+återbud"
                    + "|(?:var\\h+)?(?:inte|ej|icke)\\h+(?:med|här|på\\h+plats)" + AT + WAS + "?|saknades|saknas|borta"
                    + WAS + "?|frånvarande" + AT + WAS + "|uteblev",
            "OTHERS",
            "från\\h+(?:kansliet|förbundet|förvaltningen|förvaltningarna|sekretariatet|administrationen|kontoret|tjänstemannasidan)"
                    + "|(?:dessutom|även|också|vidare|övriga)\\h+(?:med|på\\h+plats)" + WAS
                    + "?|övriga\\h+som\\h+var\\h+med|lyssnade|inbjudna\\h+gäster|besökare");

    private PlainWords() {}

    /** More words for the label of a name, if there are any. */
    static Stream<String> of(String label) {
        return Stream.ofNullable(REGEX.get(label));
    }
}
