// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.BODY;
import static se.paragraf.importer.text.internal.paragraph.Words.MONTH;
import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences from which a decision follows although none is named: "Rapporten godkändes." */
final class ImpliedDecision {

    private static final String APPROVE =
            any("godkändes", "godkänns", "godkännes", "beviljades", "beviljas", "bifölls", "bifalls", "bifalles");
    private static final String ADOPT = any("antogs", "antages", "antas", "fastställdes", "fastställs", "fastställes");
    private static final String ELECT =
            any("valdes", "väljs", "väljes", "utsågs", "utses", "omvaldes", "nyvaldes", "omväljs");
    private static final String NOTE =
            any("noterades", "noteras", "antecknades", "antecknas") + "|(?:tas|togs|tages)(?=\\h+till\\h+protokollet)";
    private static final String PUT_OFF =
            any("bordlades", "bordläggs", "bordlägges", "återremitterades", "återremitteras", "avslogs", "avslås");
    private static final String FILE = any("lades", "läggs", "lägges") + "(?=.{0,80}?\\btill\\h+handlingarna)";

    /** Stands in every verb below: most sentences need no closer look. */
    private static final Pattern STEM = Pattern.compile(
            "odk|protokollet|bevilj|bif|anta|anto|fastst|vald|lj[as]|ljer|ljes|uts|oter|nteckn|ord|terremit|avsl|lade|gg[es]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSIVE = Words.pattern("\\b(?:(" + ELECT + ")|(" + NOTE + ")|" + APPROVE + "|" + ADOPT
            + "|" + PUT_OFF + "|" + FILE + ")(?!\\p{L})");
    private static final String ACTIVE_VERB = "(?:"
            + any(
                    "godkände",
                    "godkänner",
                    "antog",
                    "antar",
                    "fastställde",
                    "fastställer",
                    "valde",
                    "väljer",
                    "utsåg",
                    "utser",
                    "omvalde",
                    "noterade",
                    "noterar",
                    "antecknade",
                    "antecknar",
                    "bordlade",
                    "bordlägger",
                    "återremitterade",
                    "återremitterar",
                    "avslog",
                    "avslår",
                    "biföll",
                    "bifaller",
                    "beviljade",
                    "beviljar")
            + "(?!\\p{L})(?!\\h+(?:inte|ej)\\b)(?:(?!\\h+att\\b)|(?<=godkänner|godkände|beviljar|beviljade))|"
            + any("lade", "lägger")
            + "(?!\\p{L})(?=.{0,80}?\\btill\\h+handlingarna))";
    private static final Pattern ACTIVE =
            Words.pattern("(?:" + BODY + "\\h+(?:(?:[^\\s,]+\\h+){0,6}?[^\\s,]+,?\\h+och\\h+|(?:\\S+\\h+){0,2}?))"
                    + ACTIVE_VERB + "|\\b" + ACTIVE_VERB + "\\h+" + BODY);
    private static final Pattern DOES = Words.pattern("\\b" + ACTIVE_VERB);
    private static final Pattern PARTICIPLE = Words.pattern("\\b" + any("godkänd", "godkänt", "godkända") + "\\.?$");

    private static final Pattern SUBORDINATE = Words.pattern("(?:[\\s,]som|^att(?!\\h+(?:" + any("jämte")
            + "|tillsammans|justera))|(?<!^till)[\\s,]att|(?:^|[\\s,])(?:vilken|vilket|vilka|"
            + any("när", "där", "innan", "huruvida")
            + "|tills|ifall))\\h+(?:(?!och\\b|samt\\b)[^\\s,]+\\h+){0,4}$|(?:^|,\\h)om\\h+(?:[^\\s,]+\\h+){0,6}$|\\b(?:tidigare|redan|inte|ej|kan|ska|skall|kunde|skulle|"
            + any("bör", "får")
            + ")\\h+$|\\b(?:" + any("frågar", "frågade") + ")\\b.{0,80}?\\bom\\h.*$");
    private static final Pattern BY_OTHERS = Words.pattern("^\\h+av\\h+(?!" + BODY + ")");
    private static final Pattern PAST_OR_NOT =
            Words.pattern("^\\h+(?:inte|ej)\\b|^(?:\\h+\\S+){0,3}?\\h+(?:(?:i|under)\\h+(?:" + MONTH
                    + "|fjol|" + any("våras", "höstas") + "|(?:19|20)\\d\\d)|(?<!\\btill\\h)den\\h+\\d{1,2}\\h+" + MONTH
                    + "|vid\\h+(?:"
                    + any("förra", "föregående") + "|senaste|sitt|(?:" + any("mötet", "sammanträdet")
                    + "\\h+(?:den\\h+)?\\d)))");
    private static final Pattern NOT = Words.pattern("^\\h+(?:inte|ej)\\b");
    private static final Pattern PAST = Words.pattern(
            "(?:de|des|og|ogs|" + any("åg", "ågs") + "|" + any("biföll", "bifölls") + ")(?:\\h+" + BODY + ")?$");
    /** What somebody tells of elsewhere: "Näsby: budgeten antogs". */
    private static final Pattern ELSEWHERE = Pattern.compile("^(?!(?i:beslut))\\p{Lu}[\\p{L} -]{1,40}:\\h+\\p{Ll}");

    private static final Pattern ELECTED = Words.pattern("\\b(?:till|att\\h+justera|justera|" + any("ordförande")
            + "|\\p{L}*sekreterare|ombud|representant(?:er)?|ledamot|" + any("ledamöter")
            + ")\\b|\\b\\p{L}*justerare\\b");
    /** Nobody but a person stands before the verb that elects. */
    private static final Pattern PERSON =
            Pattern.compile(Words.NAME + "(?:\\h*\\([^)]{1,20}\\))?(?:\\h*(?:,|och|samt)\\h*" + Words.NAME
                    + "(?:\\h*\\([^)]{1,20}\\))?){0,9}\\h+\\p{Ll}+\\.?");

    private static final Pattern NOTED = Words.pattern(
            "\\b(?:\\p{L}*information(?:en)?|\\p{L}*rapport(?:en|er|erna)?|redovisning(?:en|arna)?|"
                    + any("anmälan", "anmälningarna", "anmälningsärendena", "redogörelsen", "föredragningen")
                    + "|presentation(?:en)?|skrivelse(?:n|rna)?|delegations\\p{L}+|det|detta|yttrandet|svaret|till\\h+protokollet|\\p{L}*protokoll(?:et|en)?|meddelande(?:t|na)?)\\b");
    private static final Pattern PROPOSED = Words.pattern("\\b(?:" + any("föreslår", "föreslog", "föreslås")
            + "|yrkar|yrkade|yrkande|" + any("förslaget är") + ")\\b");

    private static final Pattern SETTLES = Words.pattern("^" + BODY + "\\h+(?:" + any("avslår", "avslog", "biföll")
            + "|bifaller)\\h+(?:\\S+\\h+){0,4}?\\S*(?:yrkande|" + any("förslag") + ")");

    private ImpliedDecision() {}

    /** True where a body grants or refuses what was moved: under the rubric of motions too that is decided. */
    static boolean settles(String sentence) {
        return SETTLES.matcher(sentence).find();
    }

    static boolean in(String sentence) {
        if (!STEM.matcher(sentence).find() || PROPOSED.matcher(sentence).find()) {
            return false;
        }
        if (PARTICIPLE.matcher(sentence).find()) {
            return true;
        }
        Matcher passive = PASSIVE.matcher(sentence);
        while (passive.find()) {
            boolean meant = passive.group(1) != null
                    ? ELECTED.matcher(sentence).find()
                            || PERSON.matcher(sentence).matches()
                    : passive.group(2) == null || NOTED.matcher(sentence).find();
            if (meant
                    && isMain(sentence, passive)
                    && !BY_OTHERS.matcher(sentence.substring(passive.end())).find()) {
                return true;
            }
        }
        if (!DOES.matcher(sentence).find()) {
            return false;
        }
        Matcher active = ACTIVE.matcher(sentence);
        return active.find() && isMain(sentence, active);
    }

    private static boolean isMain(String sentence, Matcher verb) {
        return !SUBORDINATE.matcher(sentence.substring(0, verb.start())).find()
                && !ELSEWHERE.matcher(sentence).find()
                && !(PAST.matcher(verb.group()).find() ? PAST_OR_NOT : NOT)
                        .matcher(sentence.substring(verb.end()))
                        .find();
    }
}
