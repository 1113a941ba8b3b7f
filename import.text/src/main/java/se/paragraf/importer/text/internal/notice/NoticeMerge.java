// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.notice;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;

/** Puts the parts of one notice together that stand apart in the text. */
final class NoticeMerge {

    /** Words that differ without saying anything else. */
    private static final Set<EAttribute> LABELS =
            Set.of(MinutesPackage.Literals.POSTING__POSTED_LABEL, MinutesPackage.Literals.POSTING__REMOVED_LABEL);

    private NoticeMerge() {}

    /** True if no fact of one contradicts a fact of the other. */
    static boolean isFree(Notice known, Notice more) {
        boolean sameBoards = boards(known).isEmpty()
                || boards(more).isEmpty()
                || boards(known).equals(boards(more));
        return sameBoards
                && agree(known, more)
                && known.getPostings().stream().allMatch(posting -> more.getPostings().stream()
                        .allMatch(other -> isElsewhere(posting, other) || agree(posting, other)));
    }

    /** True if the two tell the same of different boards: each has a proof of its own. */
    static boolean isOfOtherBoards(Notice known, Notice more) {
        return !boards(known).isEmpty()
                && !boards(more).isEmpty()
                && Collections.disjoint(boards(known), boards(more))
                && Objects.equals(known.getAdjustedOn(), more.getAdjustedOn());
    }

    static void into(Notice known, Notice more) {
        fill(known, more);
        if (boards(known).isEmpty() && !boards(more).isEmpty()) {
            List<Posting> unnamed = List.copyOf(known.getPostings());
            known.getPostings().clear();
            known.getPostings().addAll(List.copyOf(more.getPostings()));
            unnamed.forEach(posting -> known.getPostings().forEach(named -> fill(named, posting)));
        } else if (known.getPostings().isEmpty()) {
            known.getPostings().addAll(List.copyOf(more.getPostings()));
        } else {
            more.getPostings().forEach(other -> known.getPostings().stream()
                    .filter(posting -> !isElsewhere(posting, other))
                    .forEach(posting -> fill(posting, other)));
        }
    }

    /** Adds the postings of other boards, each with the one who certifies it. */
    static void boardsInto(Notice known, Notice more) {
        sign(known);
        sign(more);
        fill(known, more);
        known.getPostings().addAll(List.copyOf(more.getPostings()));
    }

    private static void sign(Notice notice) {
        notice.getPostings().stream()
                .filter(posting -> posting.getSigner() == null)
                .forEach(posting -> posting.setSigner(notice.getSigner()));
    }

    private static List<String> boards(Notice notice) {
        return notice.getPostings().stream()
                .map(Posting::getBoard)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isElsewhere(Posting one, Posting other) {
        return one.getBoard() != null
                && other.getBoard() != null
                && !one.getBoard().equals(other.getBoard());
    }

    private static boolean agree(EObject known, EObject more) {
        return facts(known).stream()
                .filter(fact -> !LABELS.contains(fact))
                .allMatch(fact -> !known.eIsSet(fact)
                        || !more.eIsSet(fact)
                        || known.eGet(fact).equals(more.eGet(fact)));
    }

    private static void fill(EObject known, EObject more) {
        facts(known).stream()
                .filter(fact -> more.eIsSet(fact) && !known.eIsSet(fact))
                .forEach(fact -> known.eSet(fact, more.eGet(fact)));
    }

    private static List<EAttribute> facts(EObject object) {
        return object.eClass().getEAllAttributes().stream()
                .filter(fact -> !fact.isID())
                .toList();
    }
}
