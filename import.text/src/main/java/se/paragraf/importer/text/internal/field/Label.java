// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.paragraf.importer.text.internal.damage.Damaged;

/** The words that begin a part of the head or the end of minutes. A longer label stands before one that it begins with. */
public enum Label {
    ADJUSTMENT_PLACE(
            Kind.NOTICE,
            Value.ANY,
            "Justeringens plats och tid",
            "Justeringens tid och plats",
            "Plats och tid för justering",
            "Tid och plats för justering",
            "Justeringens tid",
            "Justeringens plats",
            "Tid för justering",
            "Justeringstid",
            "Justeringsplats"),
    NOTICE_HEAD(
            Kind.NOTICE,
            Value.NONE,
            "ANSLAG/BEVIS",
            "ANSLAG / BEVIS",
            "BEVIS/ANSLAG",
            "Bevis om anslag",
            "Bevis om justering",
            "Anslagsbevis",
            "Anslag om justering",
            "Anslag om justerat protokoll",
            "Tillkännagivande om justering",
            "Tillkännagivande om justerat protokoll",
            "Tillkännagivande av protokollsjustering",
            "Tillkännagivande av justering",
            "Tillkännagivande",
            "Omedelbar justering",
            "Omedelbart justerad paragraf",
            "Omedelbart justerade paragrafer",
            "Anslag",
            "Bevis"),
    NOTICE_LINE(
            Kind.NOTICE,
            Value.SENTENCE,
            "Justeringen har",
            "Justeringen tillkännages",
            "Justering har",
            "Protokollets justering",
            "Protokollet har",
            "Protokollet är justerat",
            "Protokollet justerat",
            "Protokollet justeras",
            "Protokollet justerades",
            "Protokollet anslås",
            "Protokollet anslaget",
            "Protokollet förvaras",
            "Protokollet finns",
            "Protokollet hålls",
            "Förvaringsplats",
            "Förvaras",
            "Justering",
            "Justeringsdatum",
            "Justeringsdag",
            "Justerat",
            "Datum för justering",
            "Datum för anslag",
            "Datum för publicering",
            "Datum för nedtagande",
            "Datum för uppsättande",
            "Datum för överklagande",
            "Datum då anslag",
            "Datum när anslag",
            "Anslaget har",
            "Anslaget sätts",
            "Anslaget sattes",
            "Anslaget tas",
            "Anslaget till och med",
            "Anslaget den",
            "Anslaget",
            "Anslagets",
            "Anslagen",
            "Anslags",
            "Anslagsdatum",
            "Anslagsdag",
            "Anslagstid",
            "Anslagsperiod",
            "Anslag sätts",
            "Anslag uppsatt",
            "Anslag uppsättes",
            "Anslag nedtages",
            "Anslag nedtas",
            "Anslag tas",
            "Uppsatt",
            "Nedtaget",
            "Nedtages",
            "Sista dag",
            "Sista datum",
            "Överklagandetid",
            "Överklagandetiden",
            "Styrelse/organ",
            "Underskrift"),
    BODY(Kind.HEADER, Value.ANY, "Organ", "Instans", "Nämnd/styrelse", "Styrelse/nämnd", "Myndighet", "Förbund"),
    PLACE_AND_TIME(
            Kind.HEADER,
            Value.ANY,
            "Plats och tid",
            "Tid och plats",
            "Plats & tid",
            "Tid & plats",
            "Plats/tid",
            "Tid/plats",
            "Plats, tid",
            "Plats / tid",
            "Tid / plats",
            "Tid, plats",
            "Tid och lokal",
            "Datum och plats",
            "Plats och datum",
            "Datum, tid och plats",
            "Datum, plats och tid",
            "Dag, tid och plats"),
    DATE_AND_TIME(Kind.HEADER, Value.FIGURES, "Datum och tid", "Tid och datum", "Datum/tid", "Dag och tid"),
    DATE(
            Kind.HEADER,
            Value.FIGURES,
            "Sammanträdesdatum",
            "Sammanträdesdag",
            "Datum för sammanträdet",
            "Datum för sammanträde",
            "Mötesdatum",
            "Mötesdag",
            "Datum",
            "Dag"),
    TIME(
            Kind.HEADER,
            Value.FIGURES,
            "Sammanträdestid",
            "Mötestid",
            "Tidpunkt",
            "Starttid",
            "Sluttid",
            "Mötet börjar",
            "Mötet slutar",
            "Mötet öppnas",
            "Mötet avslutas",
            "Klockan",
            "Tid"),
    PLACE(
            Kind.HEADER,
            Value.ANY,
            "Sammanträdesplats",
            "Sammanträdeslokal",
            "Mötesplats",
            "Mötesform",
            "Plats",
            "Lokal",
            "Möteslokal"),
    NUMBERS(Kind.HEADER, Value.FIGURES, "Paragrafer", "Paragraf", "Omfattar paragraferna", "Paragrafnummer"),
    SERVING_SUBSTITUTES(
            Kind.DECIDING,
            Value.ANY,
            "Tjänstgörande ersättare",
            "Tjänstgörande suppleanter",
            "Tjg ersättare",
            "Tjg. ersättare",
            "Tjg. ers.",
            "Tjg ers",
            "Beslutande ersättare"),
    SUBSTITUTES(
            Kind.SUBSTITUTE,
            Value.ANY,
            "Ej tjänstgörande ersättare",
            "Icke tjänstgörande ersättare",
            "Inte tjänstgörande ersättare",
            "Närvarande ej tjänstgörande ersättare",
            "Närvarande, ej tjänstgörande ersättare",
            "Ej tjänstgörande",
            "Icke tjänstgörande",
            "Ej tjg ersättare",
            "Ej tjg. ersättare",
            "Ej tjg ers",
            "Ej tjg. ers.",
            "Närvarande ersättare",
            "Övriga ersättare",
            "Ersättare",
            "Suppleanter"),
    ABSENT(
            Kind.ABSENT,
            Value.ANY,
            "Frånvarande ledamöter",
            "Frånvarande ersättare",
            "Frånvarande",
            "Anmält förhinder",
            "Anmälda förhinder",
            "Förhinder anmält",
            "Anmäld frånvaro",
            "Förhinder",
            "Förhindrade",
            "Ej närvarande",
            "Frånvaro",
            "Återbud"),
    DECIDING(
            Kind.DECIDING,
            Value.ANY,
            "Beslutande ledamöter",
            "Beslutande",
            "Närvarande beslutande",
            "Närvarande ledamöter",
            "Närvarande beslutande ledamöter",
            "Tjänstgörande ledamöter",
            "Ordinarie ledamöter",
            "Närvarande styrelseledamöter",
            "Styrelseledamöter",
            "Ledamöter",
            "Närvarande",
            "Deltagare",
            "Deltagande"),
    OTHERS(
            Kind.OTHER,
            Value.ANY,
            "Övriga deltagare",
            "Övriga deltagande",
            "Övriga närvarande",
            "Övriga",
            "Övrig närvarande",
            "Tjänstemän",
            "Tjänstepersoner",
            "Närvarande tjänstemän",
            "Närvarande tjänstepersoner",
            "Inbjudna gäster",
            "Inbjudna",
            "Inbjuden",
            "Adjungerade",
            "Adjungerad",
            "Revisorer",
            "Gäster",
            "Gäst",
            "Personalföreträdare",
            "Personal",
            "Sekretariatet",
            "Sekretariat",
            "Kansliet",
            "Andra deltagare",
            "Andra närvarande",
            "Även närvarande",
            "Dessutom närvarande",
            "Fackliga företrädare",
            "Fackliga representanter",
            "Fackliga organisationer",
            "Närvarorätt",
            "Åhörare",
            "Föredragande"),
    SECRETARY(
            Kind.SIGNATURE,
            Value.NAME,
            "Sekreterare",
            "Mötessekreterare",
            "Protokollförare",
            "Protokollsförare",
            "Vid protokollet",
            "Protokollet fört av",
            "Protokoll fört av",
            "Vid pennan"),
    ADJUSTERS(
            Kind.SIGNATURE,
            Value.NAME,
            "Justerare",
            "Justerande",
            "Justerande ledamot",
            "Justerande ledamöter",
            "Justeringsmän",
            "Justeringsman",
            "Justeringsperson",
            "Justeringspersoner",
            "Protokolljusterare",
            "Protokollsjusterare",
            "Utsedda att justera",
            "Utsedd att justera",
            "Utses att justera",
            "Att justera",
            "Vald justerare",
            "Valda justerare",
            "Utsedd justerare",
            "Utsedda justerare",
            "Justeras av",
            "Justerat av"),
    CHAIR(Kind.SIGNATURE, Value.NAME, "Ordförande", "Mötesordförande", "Ordf."),
    SIGNATURES(
            Kind.SIGNATURE,
            Value.NONE,
            "Underskrifter",
            "Signaturer",
            "Underskrifter av",
            "Justeras",
            "Digital justering",
            "Elektroniska underskrifter"),
    ATTACHMENTS(Kind.ATTACHMENTS, Value.ANY, "Bilageförteckning", "Förteckning över bilagor", "Bilagor"),
    AGENDA(
            Kind.AGENDA,
            Value.NONE,
            "Dagordning",
            "Föredragningslista",
            "Innehållsförteckning",
            "Innehåll",
            "Ärendelista",
            "Ärenden");

    /** What part of the minutes a label belongs to. */
    public enum Kind {
        HEADER,
        DECIDING,
        SUBSTITUTE,
        OTHER,
        ABSENT,
        SIGNATURE,
        NOTICE,
        ATTACHMENTS,
        AGENDA;

        public boolean isAttendance() {
            return this == DECIDING || this == SUBSTITUTE || this == OTHER || this == ABSENT;
        }
    }

    /** What may follow a label after nothing but a blank. */
    enum Value {
        SENTENCE("\\S"),
        ANY("[\\p{Lu}\\d§(~]"),
        NAME("\\p{Lu}\\p{Ll}"),
        FIGURES("(?:\\d|§|kl|(?i:den|(?:mån|tis|ons|tors|fre|lör|sön)dag))"),
        NONE("(?:§|för|\\d|[-–]|(?i:om|omedelbar)\\h)");

        private final String regex;

        Value(String regex) {
            this.regex = regex;
        }
    }

    private final Kind kind;
    private final String regex;

    Label(Kind kind, Value value, String... words) {
        this.kind = kind;
        String any = Arrays.stream(words)
                .sorted((a, b) -> b.length() - a.length())
                .map(Damaged::regex)
                .collect(Collectors.joining("|"));
        this.regex = "(?i:" + any + ")(?:\\h*\\(\\d+(?:\\h*st)?\\))?(?=\\h*(?:[:\\t;]|$|[._…]{2,})|\\h{2,}|\\h+"
                + value.regex + ")";
    }

    public Kind kind() {
        return kind;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** A fragment of a regular expression that finds the label as a group of its name. */
    String group() {
        return "(?<" + name().replace("_", "") + ">" + regex + ")";
    }
}
