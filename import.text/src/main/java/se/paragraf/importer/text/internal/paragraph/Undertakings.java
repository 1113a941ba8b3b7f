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
    /** Those who do it: offices and people, without a group. */
    static final String WHO = "(?:" + OFFICE + "(?:\\h+" + NAMES + ")?|" + NAMES
            + ")(?:(?:,\\h*|\\h+(?:och|samt)\\h+)(?:" + NAMES + "|" + OFFICE + ")){0,9}+";

    private static final Pattern TAKES_ON =
            Words.pattern("^([^.:;]{2,60}?)\\h+(?:(?:" + any("åtog", "åtar", "åtagit") + ")\\h+sig|(?:tog|tar)\\h+"
                    + any("på") + "\\h+sig|lovade|lovar)(?:\\h+(?:uppgiften|uppdraget|ansvaret))?\\h+att\\h+(.+)");
    private static final Pattern SHALL = Words.pattern("^(" + WHO + ")\\h+(?:ska|skall)\\h+(?:(?:tillsammans|gemensamt|"
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
    /** The verbs of what is to be done, where they are told of somebody. */
    private static final String DOES = "(?:tar\\h+(?:fram|upp|in|kontakt)|ser\\h+" + any("över") + "|"
            + any("återkommer", "undersöker", "följer upp")
            + "|kontaktar|bokar|skickar|sammanställer|skriver|bereder|utreder|bjuder\\h+in|kallar|ordnar|planerar|"
            + any("förbereder", "upprättar", "inhämtar", "utarbetar", "beställer") + "|arbetar\\h+fram|kollar|lyfter)";
    /** Verbs that tell what somebody said, unless it is decided that he does so. */
    private static final String SAYS =
            "(?:redovisar|presenterar|rapporterar|" + any("lämnar") + "|svarar|meddelar|informerar)";

    private static final Pattern ORDERED = Words.pattern("^(" + WHO + ")\\h+((?:" + DOES + "|" + SAYS + ")\\h.+)$");
    private static final Pattern PROMISES = Words.pattern("^(" + WHO + ")\\h+(" + DOES + "\\h.+)$");
    private static final Pattern COMES_BACK = Words.pattern("^" + any("återkommer") + "\\h(?:.*\\h)?med\\h.*");
    private static final Pattern SUBCLAUSE =
            Words.pattern("\\b(?:att|som|om|vilket|" + any("där", "då", "när") + ")\\b");
    private static final Pattern ANSWERS = Words.pattern("^(" + WHO + ")\\h+(?:ansvarar\\h+" + any("för") + "|(?:tar|"
            + any("får") + "|fick)\\h+ansvar(?:et)?\\h+" + any("för") + "|ombeds|ombads|" + any("åläggs", "ålades")
            + "|anmodas|anmodades)\\h+att\\h+(.+)$");
    private static final Pattern ASKS = Words.pattern("^(?:(?:be|" + any("ålägga") + "|anmoda)|" + Words.BODY
            + "\\h+(?:ber|bad|" + any("ålägger", "ålade") + "|anmodar))\\h+(" + WHO + ")\\h+(?:att\\h+)?(.+)$");
    private static final Pattern TIME_FIRST =
            Words.pattern("^(?:till|" + any("inför", "före") + "|innan|senast)\\h[^.:;,]{3,40}?\\h+ska(?:ll)?\\h+("
                    + WHO + ")\\h+((?-i:\\p{Ll}+[aå]|\\p{Ll}*(?:ge|se|be))\\h.+)$");
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
        for (Pattern pattern : new Pattern[] {ANSWERS, ASKS, TIME_FIRST}) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find()) {
                return found(matcher, sentence);
            }
        }
        if (!sentence.contains(" ska")) {
            return Optional.empty();
        }
        Matcher shall = SHALL.matcher(sentence);
        return shall.find() ? found(shall, sentence) : Optional.empty();
    }

    /** What a decision makes somebody do: "att Bo Ek tar fram en plan". */
    static Optional<Assignment> decided(String clause) {
        Matcher ordered = ORDERED.matcher(clause);
        return ordered.find() ? found(ordered, clause) : Optional.empty();
    }

    /** What somebody is said to do by a time that is still to come: "Bo Ek bokar lokal till nästa möte". */
    static Optional<Assignment> promised(String sentence) {
        Matcher promises = PROMISES.matcher(sentence);
        if (!promises.find()) {
            return Optional.empty();
        }
        String what = promises.group(2);
        boolean ahead = COMES_BACK.matcher(what).find()
                || !SUBCLAUSE.matcher(what).find()
                        && CalendarDates.dueAsWritten(what).isPresent();
        return ahead ? found(promises, sentence) : Optional.empty();
    }

    private static Optional<Assignment> found(Matcher matcher, String sentence) {
        return !RULE.matcher(sentence).find()
                        && PersonNames.in(matcher.group(1)).stream().allMatch(PersonName::matches)
                ? AssignmentFinder.assignment(matcher.group(1), matcher.group(2))
                : Optional.empty();
    }
}
