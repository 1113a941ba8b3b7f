// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Locale;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.ParagraphKind;

/** Tells what a paragraph is about from its title, its label and its text. */
final class Kinds {

    private static final String MEETING =
            "(?:" + any("dagens möte", "mötet", "mötets", "möte", "sammanträdet", "sammanträdets", "sammanträde")
                    + "|m\\S{1,2}tets?)";
    private static final String PROTOCOL = "(?:\\p{L}*protokoll(?:et|en|ets)?|minnesanteckningar(?:na)?)";

    private static final Pattern FORMAL = Words.pattern("^(?:"
            + MEETING + "\\h+(?:"
            + any(
                    "öppnande",
                    "öppnas",
                    "öppnades",
                    "öppnar",
                    "avslutande",
                    "avslutning",
                    "avslutas",
                    "avslutades",
                    "avslut",
                    "inleds",
                    "inleddes",
                    "inledning",
                    "startar",
                    "startade",
                    "start",
                    "slut",
                    "slutar",
                    "behöriga",
                    "behörighet",
                    "stadgeenliga",
                    "beslutsförhet",
                    "laglighet",
                    "lagenlighet")
            + ").*"
            + "|" + any("öppnande", "öppning", "avslutning", "avslutande", "avslut", "avslutas", "slut")
            + "(?:\\h+av\\h+"
            + MEETING + ".*|\\h+och\\h+.*)?"
            + "|(?:upprop|"
            + any(
                    "närvaro",
                    "närvarande",
                    "närvaroregistrering",
                    "närvarolista",
                    "röstlängd",
                    "beslutsförhet",
                    "beslutförhet",
                    "frånvaro")
            + ")(?:\\h+(?:och|samt)\\h+.*)?|(?:" + any("fastställande", "justering") + "\\h+av\\h+)?" + any("röstlängd")
            + "(?:en)?"
            + "|(?:val|utseende|" + any("förslag") + ")\\h+av\\h+(?:" + any("två") + "\\h+|en\\h+|dagens\\h+)?(?:"
            + any("mötesordförande", "mötessekreterare", "mötesfunktionärer", "mötespresidium", "rösträknare")
            + "|protokoll?s?justerare|justerare|justeringspersone?r?|justeringsm[aä]n|justeringsman|justerande|justerande\\h+ledam\\S+|protokollssekreterare|protokolljusterare|sekreterare).*"
            + "|val\\h+av\\h+" + any("ordförande") + "(?:\\h+och\\h+sekreterare)?\\h+" + any("för")
            + "\\h+(?:dagens\\h+)?" + MEETING + ".*"
            + "|val\\h+av\\h+(?:" + any("mötets", "stämmans", "årsmötets") + ")\\h+(?:"
            + any("ordförande", "sekreterare", "presidium")
            + ").*"
            + "|val\\h+av\\h+" + any("ordförande") + "\\h*(?:,|och)\\h+(?:\\p{L}*sekreterare|\\p{L}*justerare).*"
            + "|(?:protokolls?)?justering(?:\\h+av\\h+(?:dagens\\h+)?" + PROTOCOL
            + ")?|(?:tid|tid och plats|plats och tid)\\h+" + any("för")
            + "\\h+justering.*|protokollets\\h+justering.*|(?:protokolls?)?justerare|justerings(?:m[aä]n|person(?:er)?)|justerande"
            + "|(?:(?:"
            + any("godkännande", "fastställande", "fastställelse", "genomgång", "ändring", "ändringar", "tillägg")
            + ")\\h+(?:av|i|till)\\h+)?(?:"
            + any("föredragningslista", "ärendelista", "dagordning")
            + ")(?:en|ns?)?(?:\\b.*)?|(?:" + any("dagordningens", "ärendelistans", "föredragningslistans") + "|"
            + PROTOCOL + "s)\\h+(?:"
            + any("godkännande", "fastställande", "fastställelse")
            + ")|godkänn\\p{L}*\\h+av\\h+kallelse.*|kallelse(?:n)?(?:\\h+(?:och|samt)\\h+.*)?"
            + "|(?:(?:" + any("genomgång", "godkännande", "uppföljning") + "|justering)\\h+av\\h+)?(?:"
            + any("föregående", "förra", "senaste") + "|tidigare)\\h+(?:"
            + any("mötes", "möte", "sammanträdes", "styrelsemötes") + "\\h+)?" + PROTOCOL + ".*"
            + "|" + PROTOCOL + "\\h+(?:" + any("från") + "|vid)\\h+(?:" + any("föregående", "förra", "senaste")
            + ").*|(?:" + any("genomgång", "godkännande") + "\\h+av\\h+)?" + PROTOCOL + "(?:\\h+(?:" + any("från")
            + "|nr\\.?|nummer)\\h*(?:den\\h+)?\\d.*)?"
            + "|(?:in|ut)check(?:ning|en)?|check(?:a)?[\\h-]?(?:in|ut)(?:ning)?|check[\\h-]?out|incheckning\\b.*|utcheckning\\b.*|formalia|"
            + any("mötesformalia", "välkommen", "välkomna")
            + "|(?:.*\\h)?" + MEETING + "\\h+(?:"
            + any("öppnades", "avslutades", "öppnat", "avslutat") + ")"
            + "|" + any("ordföranden öppnar mötet", "ordförande öppnar mötet") + ")$");

    private static final Pattern PARTS = Words.pattern("\\h*[,/&]\\h*(?:(?:och|samt)\\h+)?|\\h+(?:och|samt)\\h+");
    /** What a paragraph without a title begins with if it is no more than the form of a meeting. */
    private static final Pattern FORMAL_SENTENCE = Words.pattern("[^.\\n]{0,80}?\\b(?:"
            + any("öppnade", "öppnar", "avslutade", "avslutar") + "|" + any("förklarade", "förklarar")
            + ")\\b[^.\\n]{0,60}?\\b\\p{L}*" + any("mötet", "sammanträdet") + "\\b|(?:dagens\\h+)?\\p{L}*" + MEETING
            + "\\h+(?:" + any("öppnades", "avslutades", "är slut", "slut") + ")\\b|[^.\\n]{0,80}?\\b(?:"
            + any("valdes", "väljs", "utsågs", "utses")
            + ")\\b[^.\\n]{0,80}?\\b(?:\\p{L}*justerare|justera|" + any("mötesordförande", "mötessekreterare")
            + ")\\b|till\\h+(?:\\p{L}*justerare|att\\h+justera\\b[^.\\n]{0,60}?)\\h+(?:"
            + any("valdes", "väljs", "utsågs", "utses") + ")\\b|(?:"
            + any("dagordningen", "föredragningslistan", "ärendelistan", "kallelsen")
            + ")\\b[^.\\n]{0,80}?\\b(?:" + any("godkän", "fastställ") + ")|(?:"
            + any("föregående", "förra", "senaste") + ")\\h+(?:\\p{L}+\\h+)?" + PROTOCOL + "\\b");

    private static final Pattern ELECTION_OF_CHAIR = Words.pattern("^val\\h+av\\h+" + any("ordförande") + "$");
    private static final Pattern FOR_THE_MEETING = Words.pattern(any(
            "mötesordförande",
            "för dagens möte",
            "för mötet",
            "för sammanträdet",
            "att leda mötet",
            "för dagens sammanträde"));
    private static final Pattern DISCUSSED = Words.pattern("\\b(?:diskuter|diskussion|samtal|dialog|resoner)\\p{L}*");
    private static final Pattern REPORTED = Words.pattern("\\b(?:inform|rapport|redovis|presenter|"
            + any("berätta", "föredr", "redogjorde", "redogör", "återkoppl", "återrapport")
            + "|meddel|beskr|visade|gick\\h+igenom|gav\\h+en)");

    private Kinds() {}

    static ParagraphKind of(String title, String label, String text, boolean explicitDecision) {
        if (isFormal(title, text)) {
            return ParagraphKind.FORMALITY;
        }
        if (label != null) {
            return ofLabel(label.toLowerCase(Locale.ROOT));
        }
        if (explicitDecision) {
            return ParagraphKind.DECISION;
        }
        boolean discussed =
                DISCUSSED.matcher(title).find() || DISCUSSED.matcher(text).find();
        boolean reported =
                REPORTED.matcher(title).find() || REPORTED.matcher(text).find();
        return discussed && !reported ? ParagraphKind.DISCUSSION : ParagraphKind.INFORMATION;
    }

    private static boolean isFormal(String title, String text) {
        if (title.isEmpty()) {
            return FORMAL_SENTENCE.matcher(text).lookingAt();
        }
        return FORMAL.matcher(title).matches()
                || PARTS.split(title).length > 1
                        && PARTS.splitAsStream(title)
                                .allMatch(part -> FORMAL.matcher(part).matches())
                || ELECTION_OF_CHAIR.matcher(title).matches()
                        && FOR_THE_MEETING.matcher(text).find();
    }

    private static ParagraphKind ofLabel(String label) {
        if (label.startsWith("beslut")) {
            return ParagraphKind.DECISION;
        }
        boolean talk = label.startsWith("disku") || label.startsWith("dialog") || label.startsWith("samtal");
        return talk ? ParagraphKind.DISCUSSION : ParagraphKind.INFORMATION;
    }
}
