// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.minutes.Assignment;

/** Reads what stands under the rubric of assignments: "Bo Ek tar fram en plan." */
final class RubricAssignments {

    private static final Pattern DOES = Words.pattern("^(?-i:(\\p{Lu}))([^.:;]{1,60}?)\\h+(?:ska(?:ll)?\\h+)?"
            + "(?-i:(\\p{Ll}+(?:ar|er|år|ör|a|å)\\h.*|\\p{Ll}+(?:ar|er|år|ör|a)))$");
    private static final Pattern FOR = Words.pattern("^(?:till|åt)\\h+([^.:;]{1,60}?)(?::|\\h+att)\\h+(.+)$");
    private static final Pattern TO_DO = Words.pattern("^att\\h+(.+)$");
    private static final Pattern LABELLED = Words.pattern("^([^.:;]{1,60}):\\h+(?:att\\h+)?(.+)$");
    private static final Pattern IN_CHARGE = Words.pattern("\\b(?:ansvarig|ansvar|utförare)\\h*:\\h*([^.;:,]{2,60})");

    private RubricAssignments() {}

    static List<Assignment> in(String text) {
        List<Assignment> assignments = new ArrayList<>();
        Matcher charge = IN_CHARGE.matcher(text);
        String everybody = charge.find() ? charge.group(1).strip() : "";
        for (String sentence : Sentences.of(text)) {
            if (!IN_CHARGE.matcher(sentence).lookingAt()) {
                sentence(sentence, everybody).ifPresent(assignments::add);
            }
        }
        return assignments;
    }

    private static Optional<Assignment> sentence(String sentence, String everybody) {
        Optional<Assignment> spelled = AssignmentFinder.in(sentence);
        if (spelled.isPresent()) {
            return spelled;
        }
        Matcher bare = TO_DO.matcher(sentence);
        if (bare.matches()) {
            return AssignmentFinder.assignment(everybody, bare.group(1));
        }
        for (Pattern pattern : List.of(FOR, LABELLED)) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.matches()) {
                return AssignmentFinder.assignment(matcher.group(1), matcher.group(2));
            }
        }
        Matcher does = DOES.matcher(sentence.replaceFirst("\\.$", ""));
        return does.matches()
                ? AssignmentFinder.assignment(does.group(1) + does.group(2), does.group(3))
                : AssignmentFinder.assignment(everybody, sentence);
    }
}
