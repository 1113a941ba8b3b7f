// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.person.PersonName;
import se.paragraf.model.minutes.Assignment;

/** Finds what somebody takes on, or is said to do: "Bo Ek åtog sig att …", "Kansliet ska ta fram …". */
final class Undertakings {

    private static final String NAMES = "(?-i:" + Words.NAME + ")(?:\\h*\\([^)]{1,20}\\))?";
    private static final String OFFICE =
            "(?:kansliet|presidiet|arbetsutskottet|(?:tillförordnade\\h+|vice\\h+|biträdande\\h+)?\\p{L}*(?:"
                    + any(
                            "ordföranden",
                            "ordförande",
                            "samordnaren",
                            "ekonomen",
                            "sekreteraren",
                            "processledaren",
                            "administratören",
                            "handläggaren",
                            "utvecklingsledaren")
                    + "|chefen|gruppen|teamet|strategen|kommunikatören))";
    private static final String WHO = "((?:" + OFFICE + "(?:\\h+" + NAMES + ")?|" + NAMES
            + ")(?:(?:,\\h*|\\h+(?:och|samt)\\h+)(?:" + NAMES + "|" + OFFICE + ")){0,9})";
    private static final Pattern TAKES_ON =
            Words.pattern("^([^.:;]{2,60}?)\\h+(?:(?:" + any("åtog", "åtar", "åtagit") + ")\\h+sig|(?:tog|tar)\\h+"
                    + any("på") + "\\h+sig|lovade|lovar)(?:\\h+(?:uppgiften|uppdraget|ansvaret))?\\h+att\\h+(.+)");
    private static final Pattern SHALL = Words.pattern("^" + WHO + "\\h+(?:ska|skall)\\h+(?:(?:tillsammans|gemensamt|"
            + any("även", "också", "därför", "till nästa möte") + "|vidare|sedan)\\h+(?:med\\h+" + WHO + "\\h+)?)?((?!"
            + any(
                    "vara",
                    "ha",
                    "bli",
                    "delta",
                    "gå",
                    "leda",
                    "ersätta",
                    "få",
                    "kunna",
                    "sluta",
                    "börja",
                    "hålla",
                    "tillträda",
                    "utgöra",
                    "gälla",
                    "må")
            + "\\b)(?-i:\\p{Ll}+[aå]|\\p{Ll}*(?:ge|se|be))(?:\\h.+|\\.?))$");
    private static final Pattern RULE = Words.pattern("\\b(?:enligt|varje|alltid)\\b|\\b(?:årligen|löpande)\\b");

    private Undertakings() {}

    /** What the subject of a sentence undertakes; empty if it undertakes nothing. */
    static Optional<Assignment> in(String sentence) {
        if (sentence.contains(" att ")) {
            Matcher takesOn = TAKES_ON.matcher(sentence);
            if (takesOn.find()) {
                return AssignmentFinder.assignment(takesOn.group(1), takesOn.group(2));
            }
        }
        if (!sentence.contains(" ska")) {
            return Optional.empty();
        }
        Matcher shall = SHALL.matcher(sentence);
        return shall.find()
                        && !RULE.matcher(sentence).find()
                        && PersonNames.in(shall.group(1)).stream().allMatch(PersonName::matches)
                ? AssignmentFinder.assignment(shall.group(1), shall.group(3))
                : Optional.empty();
    }
}
