// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.MinutesFactory;

/** Finds who is to do what: in a clause of a decision, or in a sentence on its own. */
final class AssignmentFinder {

    /** Stands in every word that assigns: most sentences need no closer look. */
    private static final Pattern STEM = Pattern.compile("ppdr|ppgift");

    private static final String IN_CHARGE =
            "(?:(?:i|1|l)\\h+(?:uppdrag(?:et)?|uppgift)|uppdraget)(?:\\h+av\\h+\\S+)?\\h+att\\h+(.+)";
    private static final String WHO = "((?:[^\\s,.;:]+\\h+){0,6}?[^\\s,.;:]+)";
    private static final Pattern RECEIVES = Words.pattern("^(.*?)\\h+(?:fick|" + any("får") + "|(?:ska|skall)\\h+"
            + any("få", "ges") + "|ges|gavs|erhåller|erhöll|tilldelas|tilldelades)\\h+" + IN_CHARGE);
    private static final Pattern GIVEN =
            Words.pattern("\\b(?:ge|ger|gav|gavs|ges|fick|" + any("får", "lämna", "lämnar", "lämnade") + ")\\h+(?:"
                    + any("åt") + "\\h+|till\\h+)?" + WHO + "\\h+" + IN_CHARGE);
    private static final Pattern COMMISSIONED =
            Words.pattern("\\b(?:ge|ger|gav|gavs|ges|" + any("lämna", "lämnar", "lämnade")
                    + ")\\h+(?:ett\\h+|(?:i|1|l)\\h+)?uppdrag(?:et)?\\h+(?:" + any("åt") + "|till)\\h+" + WHO
                    + ":?\\h+att\\h+(.+)");
    private static final Pattern ENTRUSTED =
            Words.pattern("\\b(?:uppdra|uppdrar|uppdras|uppdrog|uppdrogs|uppdrages)\\h+(?:" + any("åt") + "|till)\\h+"
                    + WHO + ":?\\h+(?:att|om\\h+att)\\h+(.+)");
    private static final Pattern GOES_TO =
            Words.pattern("\\buppdrag(?:et)?\\h+(?:ges|gavs|" + any("går", "gick", "lämnas", "lämnades") + ")\\h+(?:"
                    + any("åt") + "|till)\\h+" + WHO + ":?\\h+att\\h+(.+)");
    private static final Pattern IS_ENTRUSTED =
            Words.pattern("^(.*?)\\h+(?:uppdras|uppdrogs|uppdrages)\\h+att\\h+(.+)");
    private static final Pattern RUBRIC =
            Words.pattern("^uppdrag\\h+(?:" + any("åt") + "|till)\\h+" + WHO + "(?::(?:\\h+att)?|\\h+att)\\h+(.+)");
    private static final Pattern LEAD =
            Words.pattern("^.*(?:\\b(?:att|vilket|" + any("därför", "så") + "|dessutom|vidare)\\h|[,:;]\\h)");
    private static final Pattern LEAD_VERB =
            Words.pattern("^.*\\b\\p{L}+(?:ade|des|ar|er|kom|tes)\\b.*\\h(?:och|samt)\\h");
    private static final Pattern RELATIVE = Words.pattern("(?:^|.*\\h)(?:som|vilka|har|hade)$");
    private static final Pattern PROPOSED =
            Words.pattern("\\b(?:" + any("föreslår", "föreslog", "föreslås") + "|yrkar|yrkade)\\b");
    private static final Pattern END = Words.pattern("(?:[\\s,;]|(?<!\\p{L}\\.\\p{L})\\.|\\h(?:samt|och)\\b){1,40}$");
    private static final int LONGEST_WHO = 80;

    private AssignmentFinder() {}

    static Optional<Assignment> in(String sentence) {
        if (!STEM.matcher(sentence).find() || PROPOSED.matcher(sentence).find()) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {ENTRUSTED, COMMISSIONED, GIVEN, GOES_TO, RUBRIC}) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find()) {
                return assignment(matcher.group(1), matcher.group(2));
            }
        }
        for (Pattern pattern : new Pattern[] {RECEIVES, IS_ENTRUSTED}) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find()) {
                String who = LEAD_VERB
                        .matcher(LEAD.matcher(matcher.group(1)).replaceFirst(""))
                        .replaceFirst("");
                return assignment(who, matcher.group(2));
            }
        }
        return Optional.empty();
    }

    static Optional<Assignment> assignment(String who, String what) {
        String to = who.strip();
        if (to.isEmpty() || to.length() > LONGEST_WHO || RELATIVE.matcher(to).matches()) {
            return Optional.empty();
        }
        Assignment assignment = MinutesFactory.eINSTANCE.createAssignment();
        assignment.setTo(to);
        assignment.setText(END.matcher(what.strip()).replaceFirst(""));
        CalendarDates.due(what).ifPresent(assignment::setDue);
        CalendarDates.dueAsWritten(what).ifPresent(assignment::setDueAsWritten);
        return Optional.of(assignment);
    }
}
