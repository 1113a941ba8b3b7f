// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Target;

/** What people call the parts of a problem. */
final class ProblemWords {

    private ProblemWords() {}

    /** How bad it is, as a sign and a word. */
    static Message severity(Finding finding) {
        String name = finding.outcome() == Outcome.UNKNOWN
                ? finding.outcome().name()
                : finding.severity().name();
        return Message.of(ProblemWords.class, "severity." + name);
    }

    /** Where it is: § 12, beslut 1, text. */
    static String place(Target target, Locale language) {
        Deque<String> parts = new ArrayDeque<>();
        target.feature().map(Term::new).map(term -> term.in(language)).ifPresent(parts::push);
        for (EObject object = target.object(); object.eContainer() != null; object = object.eContainer()) {
            parts.push(name(object, language));
        }
        return String.join(", ", parts);
    }

    private static String name(EObject object, Locale language) {
        if (object instanceof Paragraph paragraph) {
            return "§ " + paragraph.getNumber();
        } else if (object instanceof Attendance person && person.getName() != null) {
            return person.getName();
        } else if (object instanceof Signatory signatory && signatory.getName() != null) {
            return signatory.getName();
        }
        String term = new Term(object.eClass()).in(language);
        return object.eContainer().eGet(object.eContainingFeature()) instanceof List<?> all && all.size() > 1
                ? term + " " + (all.indexOf(object) + 1)
                : term;
    }

    /** What was found out, a line for each fact. */
    static String facts(Finding finding, Locale language) {
        return finding.facts().entrySet().stream()
                .map(fact -> key(fact.getKey(), language) + ": " + value(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Rules of others have facts of their own, which nobody has named here. */
    private static String key(String key, Locale language) {
        Message named = Message.of(ProblemWords.class, "fact." + key);
        String words = named.in(language);
        return words.equals(named.key()) ? key : words;
    }

    private static String value(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
