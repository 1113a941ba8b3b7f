// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.header.MailHead;
import se.paragraf.importer.text.internal.paragraph.Heading;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;

/** Tells minutes, even those with little in them, from other texts. */
final class Recognition {

    private static final int ENOUGH = 2;
    /** Chair and secretary may stand above what no meeting was held for yet. */
    private static final int OFFICERS = 2;

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_LINE = 4000;
    private static final int HEAD_LINES = 12;
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)\\h*(?:[\\p{L}&]+[ -]){0,4}(?:protokoll(?!\\p{L}*(?:et|stack)\\b)|sammanträdesprotokoll|sammantr\\p{L}{1,2}des\\p{L}+|mötesprotokoll|minnesanteckningar|mötesanteckningar|styrelseprotokoll|beslutsprotokoll|protokollsutdrag|styrelsemöte)(?!\\p{L})(?!.*\\p{Ll}{3}\\.\\h*$).*");
    private static final Pattern DECIDING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:styrelsen|direktionen|fullmäktige|utskottet|(?:års)?mötet|\\p{L}*nämnden)\\h+(?:beslut\\p{L}+|antog|antar|godkän\\p{L}+|utse\\p{L}*|valde|väljer)|(?:valdes|utsågs|utses)\\h+till\\h+(?:protokolls?)?justerare|lades\\h+till\\h+handlingarna");
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:möte(?:t|ts)?|sammanträdet)\\h+(?:öppn|avslut)(?:as?|ades|at|ande)(?!\\p{L})|ordföranden?\\h+(?:förklara|öppna|avsluta|hälsa)");
    private static final Pattern FORMALITY = Pattern.compile(
            "(?iu)(?:mötet\\p{L}*|sammanträdet\\p{L}*)?\\h*(?:öppn(?:ande|as)|avslut(?:ning|as|ande)|upprop)|.*(?:juster(?:are|ingsm[ae]n|ingsperson\\p{L}*)|dagordning|föregående\\h+(?:mötes)?protokoll).*");
    /** The title of a document in paragraphs that lays down what shall hold instead of telling of a meeting. */
    private static final Pattern RULES = Pattern.compile(
            "(?iu)\\h*(?:\\p{L}+\\h+){0,2}(?:\\p{L}*(?:avtal|kontrakt)(?:et)?|stadgar(?:na)?|förbundsordning(?:en)?|\\p{L}*reglemente|(?:arbets|delegations|attest)ordning(?:en)?|överenskommelse|lag|förordning)(?:\\h+(?:för|om|mellan|i)\\h.*|\\h*\\(?\\d.*)?");

    private static final Pattern SUMMONS = Pattern.compile(
            "(?iu)\\h*(?:(?:[\\p{L}&]+\\h+){0,4}(?:kallelse|kallas|kallar|inbjudan)(?!\\p{L}).*|(?:förslag\\h+till\\h+)?(?:dagordning|föredragningslista)(?!\\p{L}).{0,60})");
    private static final Pattern PARTIES = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:nedan(?:\\h+\\p{L}+){0,2}\\h+(?:kalla[dt]e?|benämnd|benämnt)|(?:detta|denna)\\h+(?:avtal|kontrakt|överenskommelse|lag|förordning|reglemente))(?!\\p{L})");

    /** The title of a document that is made of minutes or before them. */
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)\\h*(?:kallelse(?:\\h+till\\h.{1,80})?|anslagsbevis|tillkännagivande(?:\\h+av\\h.{1,60})?|beslutslista|(?:attest|delegations|arbets|förbunds)ordning(?:\\h+för\\h.{1,80})?)\\h*");

    private Recognition() {}

    /** The title of a text that calls itself something else than minutes, and has not what only minutes have. */
    static Optional<String> otherDocument(Lines lines, Outline outline, Meeting meeting) {
        Optional<Line> first = lines.all().stream()
                .filter(line -> !line.isBlank() && line.text().length() <= LONGEST_TITLE)
                .limit(HEAD_LINES)
                .filter(line -> line.number() < outline.start(lines))
                .filter(line -> isOther(line) || TITLE.matcher(line.text()).matches())
                .findFirst()
                .filter(Recognition::isOther);
        boolean adjusted =
                meeting.getSignatories().stream().anyMatch(signatory -> signatory.getRole() == SignatoryRole.ADJUSTER);
        boolean attended = meeting.getAttendances().size() > OFFICERS;
        return first.filter(line -> outline.isEmpty() || !adjusted && (!attended || isSummons(line)))
                .map(line -> line.text().strip());
    }

    private static boolean isOther(Line line) {
        return OTHER.matcher(line.text()).matches();
    }

    /** Tells before a meeting what it shall be about. */
    private static boolean isSummons(Line line) {
        return SUMMONS.matcher(line.text()).matches();
    }

    /** True if enough of what minutes have was found. */
    static boolean isMinutes(Lines lines, Outline outline, Meeting meeting) {
        List<Line> all = lines.all().stream()
                .filter(line -> !line.isBlank() && line.text().length() <= LONGEST_LINE)
                .toList();
        boolean title = all.stream()
                .anyMatch(line -> line.text().length() <= LONGEST_TITLE
                        && TITLE.matcher(line.text()).matches());
        boolean attended = !meeting.getAttendances().isEmpty();
        boolean signed = !meeting.getSignatories().isEmpty();
        boolean notice = !meeting.getNotices().isEmpty();
        boolean formal = outline.headings().stream()
                .map(Heading::text)
                .anyMatch(text -> FORMALITY.matcher(text).matches());
        boolean deciding = has(all, DECIDING);
        boolean opening = has(all, MEETING);
        boolean paragraphs = outline.headings().stream()
                .anyMatch(heading -> heading.numberAsWritten().contains("§"));
        boolean body = meeting.getFederationName() != null;
        if (outline.isEmpty() && !title && !attended && !signed && !notice) {
            return false;
        }
        if (!title && !attended && !formal && isRules(all, outline.start(lines))) {
            return false;
        }
        if (!paragraphs && !title && !attended && !formal && !notice && isSomethingElse(lines, signed, opening)) {
            return false;
        }
        if (!title
                && !deciding
                && !opening
                && !signed
                && !notice
                && all.stream().limit(HEAD_LINES).anyMatch(Recognition::isSummons)) {
            return false;
        }
        int points = (paragraphs ? ENOUGH : 0) + count(body) + count(body && meeting.getDate() != null);
        points += count(title) + count(attended) + count(signed) + count(notice) + count(deciding) + count(opening);
        return points >= ENOUGH;
    }

    /** A mail, or a text that names a body and a day but has nothing of what a meeting does. */
    private static boolean isSomethingElse(Lines lines, boolean signed, boolean opening) {
        return MailHead.end(lines.all()) > 0 || !signed && !opening;
    }

    private static boolean isRules(List<Line> all, int start) {
        return all.stream()
                        .limit(HEAD_LINES)
                        .filter(line -> line.number() < start)
                        .anyMatch(line -> RULES.matcher(line.text()).matches())
                || has(all, PARTIES);
    }

    /** What minutes have and these lack, where they lack so much that they may be something else. */
    static Optional<Message> doubt(Outline outline, Meeting meeting) {
        boolean body = meeting.getFederationName() == null;
        boolean day = meeting.getDate() == null;
        boolean paragraphs = outline.isEmpty();
        boolean people = meeting.getAttendances().isEmpty();
        return count(body) + count(day) + count(paragraphs) + count(people) < ENOUGH
                ? Optional.empty()
                : Optional.of(Message.of(
                        TextImporter.class,
                        "text.doubtful",
                        count(body),
                        count(day),
                        count(paragraphs),
                        count(people)));
    }

    private static boolean has(List<Line> all, Pattern words) {
        return all.stream().anyMatch(line -> words.matcher(line.text()).find());
    }

    private static int count(boolean found) {
        return found ? 1 : 0;
    }
}
