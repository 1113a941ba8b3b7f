// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.core.importing.text.Line;
import se.paragraf.importer.text.internal.attendance.RollHead;
import se.paragraf.importer.text.internal.damage.Damaged;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.importer.text.internal.value.SigningTime;

/** Finds where the last paragraph ends and signatures, notice or a list of attachments begin. */
final class BackMatter {

    private static final String CAPACITY =
            "(?iu:vid protokollet|mötesordförande|ordförande|sekreterare|protokolls?förare|(?:protokolls?)?justerare)";
    private static final Pattern SIGNING = Pattern.compile(
            "^\\h*(?:Vid protokollet|Vid pennan|Vid anteckningarna|Vid (?:ordförande)?klubban|(?:Digitala |Elektroniska )?[Uu]nderskrifter|Underskrift|Signaturer|Justeras|Justerat|Justerare|Justerande|Sekreterare|"
                    + Damaged.regex("Ordförande")
                    + "|Protokollf" + Damaged.regex("ö")
                    + "rare|Digital justering|Elektroniskt? (?:signerat|underskrivet)|Rätt utdraget).{0,100}$");
    private static final Pattern SIGNING_CAPITALS = Pattern.compile(
            "\\h*(?:VID PROTOKOLLET|(?:DIGITALA |ELEKTRONISKA )?UNDERSKRIFT(?:ER)?|SIGNATURER|JUSTERAS|JUSTERARE|JUSTERANDE|SEKRETERARE|ORDFÖRANDE)\\h*:?(?:[\\t._…]\\P{Ll}{0,100})?");
    private static final Pattern SIGNED =
            Pattern.compile("(\\p{Lu}[^,(\\t]{3,60}?)(?:\\h*+[,(\\t]|\\h{2,}+)\\h*+" + CAPACITY + "\\)?");
    private static final Pattern ROLE = Pattern.compile(CAPACITY);
    /** That the minutes are adjusted, and when, on a line of its own. */
    private static final Pattern ADJUSTED = Pattern.compile(
            "(?iu)\\h*+(?:protokollet|minnesanteckningarna)?\\h*+(?:är\\h+|har\\h+|blev\\h+)?justera(?:t|ts|des|de|d)(?:\\h+(?:digitalt|elektroniskt))?(?:\\h+den)?\\h+\\d[\\d\\p{L}\\h./-]{3,20}");

    private static final Pattern GAP = Pattern.compile("\\t+|\\h{2,}");
    private static final Pattern LIST = Pattern.compile(
            "^\\h*(?:\\d{1,2}[.)]\\h+)?(?:Bilagor|BILAGOR|Bilageförteckning|BILAGEFÖRTECKNING|Förteckning över bilagor)\\h*:?.{0,120}$");
    private static final Pattern ATTACHMENT = Pattern.compile("\\h*(?:Bilaga|Bil\\.)\\h+\\d{1,2}[.:]?(?:\\h.{0,120})?");
    private static final Pattern TITLED = Pattern.compile("\\d[.:]?\\h*[-–]?\\h*\\p{L}");
    private static final Pattern DOTS = Pattern.compile("[._…]{3,}");
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\h(?:förklara|tacka|avsluta|öppna|hälsa|meddela|informera|berätta|ställ|finner|fann|är|var|har|ska|föresl|yrka)\\p{L}*");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3}\\.\\h*$");
    private static final int NAME_DISTANCE = 3;

    private BackMatter() {}

    /** The place, counted from 0, of the first line of the back matter; the number of lines if there is none. */
    static int start(List<Line> all, int after) {
        for (int i = after; i < all.size(); i++) {
            String text = all.get(i).text();
            if (!text.isBlank()
                    && (isSigning(all, i)
                            || isSignedBy(text)
                            || isNotice(all, i)
                            || isList(all, i)
                            || RollHead.isAt(all, i))) {
                return signedAbove(all, i, after);
            }
        }
        return all.size();
    }

    private static boolean isSignedBy(String text) {
        return LabelFinder.at(text)
                .filter(label -> label == Label.SIGNED_BY
                        || label == Label.SIGNATURES && text.strip().startsWith("Protokollet"))
                .isPresent();
    }

    private static boolean isSigning(List<Line> all, int i) {
        String text = all.get(i).text();
        if (isSigned(SigningTime.without(text).strip())
                || SIGNING_CAPITALS.matcher(text).matches()
                || isSignedInColumns(all, i)) {
            return true;
        }
        if (!SIGNING.matcher(text).matches() || VERB.matcher(text).find()) {
            return false;
        }
        return DOTS.matcher(text).find() || !SENTENCE.matcher(text).matches();
    }

    /** Names side by side, and below each of them the capacity. */
    private static boolean isSignedInColumns(List<Line> all, int i) {
        String[] names = GAP.split(all.get(i).text().strip());
        if (names.length < 2 || i + 1 == all.size()) {
            return false;
        }
        String[] roles = GAP.split(all.get(i + 1).text().strip());
        return roles.length == names.length
                && Stream.of(names).allMatch(PersonName::matches)
                && Stream.of(roles).allMatch(role -> ROLE.matcher(role).matches());
    }

    /** A name with nothing but a capacity after it. */
    private static boolean isSigned(String text) {
        return isOneSigned(text) || GAP.splitAsStream(text).allMatch(BackMatter::isOneSigned);
    }

    private static boolean isOneSigned(String text) {
        Matcher matcher = SIGNED.matcher(text);
        return matcher.matches() && PersonName.matches(matcher.group(1));
    }

    private static boolean isNotice(List<Line> all, int i) {
        String text = all.get(i).text();
        Label label = LabelFinder.at(text).orElse(null);
        return ADJUSTED.matcher(text).matches()
                || label == Label.NOTICE_HEAD && text.strip().length() < 60
                || label == Label.ADJUSTMENT_PLACE
                || label == Label.NOTICE_LINE
                        && (text.contains(":") || !text.strip().startsWith("Protokollet"));
    }

    private static boolean isList(List<Line> all, int i) {
        return isNumberedList(all, i)
                || LIST.matcher(all.get(i).text()).matches()
                        && !SENTENCE.matcher(all.get(i).text()).matches();
    }

    /** Numbered attachments below each other, or the heading of one, after the words of the last paragraph. */
    private static boolean isNumberedList(List<Line> all, int i) {
        boolean apart = i == 0 || all.get(i - 1).isBlank();
        String text = all.get(i).text();
        return apart
                && ATTACHMENT.matcher(text).matches()
                && !SENTENCE.matcher(text).matches()
                && i + 1 < all.size()
                && (!TITLED.matcher(text).find()
                        || ATTACHMENT.matcher(all.get(i + 1).text()).matches()
                        || all.get(i + 1).isBlank() && isBeforeSigning(all, i + 1));
    }

    /** True where the signatures or the notice come next, or nothing more. */
    private static boolean isBeforeSigning(List<Line> all, int from) {
        int i = from;
        while (i < all.size() && all.get(i).isBlank()) {
            i++;
        }
        return i == all.size()
                || isSigning(all, i)
                || LabelFinder.at(all.get(i).text())
                        .filter(label -> label == Label.NOTICE_LINE)
                        .isPresent()
                || isSignedBy(all.get(i).text())
                || isNotice(all, i);
    }

    /** A role below a dotted line and a name belongs to both: then the block begins above. */
    private static int signedAbove(List<Line> all, int found, int after) {
        int start = found;
        for (int i = found - 1; i >= Math.max(after, found - NAME_DISTANCE); i--) {
            String text = all.get(i).text().strip();
            boolean signature =
                    !text.isEmpty() && DOTS.matcher(text).replaceAll("").isBlank();
            boolean names = !text.isEmpty() && GAP.splitAsStream(text).allMatch(PersonName::matches);
            if (signature || names || isSigned(SigningTime.without(text).strip())) {
                start = i;
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return start;
    }
}
