// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a column of marks. */
final class Mark {

    private static final Pattern YES = Pattern.compile(
            "(?iu)[x×☒☑✓✔✗●•*+√]{1,2}|ja|j|1|n|närv\\.?|närvarande|tjg\\.?|tjänstg\\.?|tjänstgör|t|deltog|på\\h+distans|distans|teams|zoom|digitalt|länk");
    private static final Pattern NO =
            Pattern.compile("(?iu)[-–—0/☐._…]*|nej|ej|frånv\\.?|frånvarande|f|a|förhinder|anm\\.?\\h+förhinder");
    private static final Pattern SERVES = Pattern.compile("(?iu)tjg\\.?|tjänstg\\.?|tjänstgör|t");
    private static final Pattern REPLACES = Pattern.compile(
            "(?iu)(?:tjg\\.?\\h*|tjänstgör\\h+)?(?:ers\\.?\\h*)?(?:för|ersätter|i\\h*stället\\h+för)\\h+(?-i:\\p{Lu}).*");
    private static final Pattern IDLE = Pattern.compile(
            "(?iu)[(\\[]\\h*[x×✓✔*+]\\h*[)\\]]|(?:närv\\.?|närvarande)?,?\\h*(?:men\\h+)?(?:ej|icke|inte)\\h+(?:tj\\.?|tjg\\.?|tjänstg\\.?|tjänstgörande|tjänstgör)|tjänstgör\\h+(?:ej|inte)");
    private static final Pattern REMOTE = Pattern.compile("(?iu)(?:på\\h+)?distans|teams|zoom|digitalt|länk");
    private static final Pattern VOTE = Pattern.compile("(?iu)nej|avst(?:år|ått|od|\\.)?");
    /** A mark and in brackets how or when: "X (§ 3-5)". */
    private static final Pattern EXPLAINED = Pattern.compile("(?iu)[x×☒☑✓✔✗●•*+√1]\\h*[(,]\\h*([^()]+?)\\h*\\)?");
    /** Beside a name: that somebody was not there. */
    private static final Pattern AWAY = Pattern.compile(
            "(?iu)^\\h*(?:frånv(?:arande|\\.)?|förhinder|förhindrad|återbud|(?:ej|inte|icke)\\h+närvarande)\\h*:?\\h+|\\h*[,(–—-]\\h*(?:frånv(?:arande|\\.)|förhinder|förhindrad|återbud|(?:anmält|anmäld)\\h+(?:förhinder|frånvaro|frånvarande)|(?:ej|inte|icke)\\h+närvarande)\\h*\\)?$");

    private static final Pattern PART = Pattern.compile("[^\\p{Lu}]*\\d[^\\p{Lu}]*");

    private Mark() {}

    /** A name without the words beside it that say that somebody was not there. */
    static String withoutAway(String text) {
        return AWAY.matcher(text).replaceFirst("");
    }

    /** True for a mark, for none, and for the part of the meeting that stands instead of one. */
    static boolean isOne(String text) {
        return isYes(text)
                || isReplacing(text)
                || isIdle(text)
                || NO.matcher(text).matches();
    }

    static boolean isYes(String text) {
        return YES.matcher(text).matches()
                || EXPLAINED.matcher(text).matches()
                || PART.matcher(text).matches() && !NO.matcher(text).matches();
    }

    /** What is said of a mark, or the text itself where it is a mark alone or none. */
    static String said(String text) {
        Matcher explained = EXPLAINED.matcher(text);
        return explained.matches() ? explained.group(1) : text;
    }

    static boolean isServing(String text) {
        return SERVES.matcher(text).matches();
    }

    /** True for somebody who was there and did not serve. */
    static boolean isIdle(String text) {
        return IDLE.matcher(text).matches();
    }

    static boolean isRemote(String text) {
        return REMOTE.matcher(text).matches();
    }

    /** True if the text says how somebody voted, and cannot say that somebody was there. */
    static boolean isVote(String text) {
        return VOTE.matcher(text).matches();
    }

    /** True if the text says in whose place: "för Anna Lind". */
    static boolean isReplacing(String text) {
        return REPLACES.matcher(text).matches();
    }

    /** True if the text says for which part of the meeting or from where, which is more than that somebody was there. */
    static boolean tellsHow(String text) {
        return isPart(text) || isRemote(text);
    }

    /** True if the text is not a mark but says for which part of the meeting. */
    static boolean isPart(String text) {
        return isYes(text) && !YES.matcher(text).matches();
    }
}
