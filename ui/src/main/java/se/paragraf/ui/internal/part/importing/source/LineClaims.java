// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;

/** Which part of a meeting claims which line of its source, as the meeting is at the moment. */
public final class LineClaims {

    private final EObject[] claimants;
    private final BitSet blank = new BitSet();
    private final BitSet unplaced = new BitSet();
    private final BitSet repaired = new BitSet();
    private final Map<Integer, Repair> openByLine = new HashMap<>();

    private LineClaims(List<String> lines) {
        claimants = new EObject[lines.size()];
        for (int index = 0; index < lines.size(); index++) {
            blank.set(index, lines.get(index).isBlank());
        }
    }

    /** What a meeting claims of the lines of its source. */
    public static LineClaims of(Meeting meeting, List<String> lines) {
        LineClaims claims = new LineClaims(lines);
        List<EObject> claimants = new ArrayList<>();
        for (Iterator<EObject> contents = meeting.eAllContents(); contents.hasNext(); ) {
            EObject object = contents.next();
            LineSpan.of(object).ifPresent(span -> {
                if (object instanceof Repair repair) {
                    claims.mark(claims.repaired, span);
                    if (repair.getConfidence() > 0 && repair.getConfidence() < 1) {
                        claims.openByLine.putIfAbsent(span.first(), repair);
                    }
                } else {
                    claimants.add(object);
                    if (object instanceof Unplaced) {
                        claims.mark(claims.unplaced, span);
                    }
                }
            });
        }
        claims.share(claimants);
        return claims;
    }

    private void mark(BitSet lines, LineSpan span) {
        if (span.first() <= claimants.length) {
            lines.set(span.first() - 1, Math.min(span.last(), claimants.length));
        }
    }

    /** The innermost takes a line: that of the fewest lines, and of several of these the one that others contain. */
    private void share(List<EObject> objects) {
        Collections.reverse(objects);
        objects.sort(Comparator.comparingInt(
                object -> LineSpan.of(object).orElseThrow().length()));
        BitSet taken = new BitSet();
        for (EObject object : objects) {
            LineSpan span = LineSpan.of(object).orElseThrow();
            int line = taken.nextClearBit(span.first() - 1);
            while (line < Math.min(span.last(), claimants.length)) {
                claimants[line] = object;
                taken.set(line);
                line = taken.nextClearBit(line);
            }
        }
    }

    /** How many lines there are. */
    public int count() {
        return claimants.length;
    }

    /** What became of a line, counted from 1. */
    public LineState state(int line) {
        int index = line - 1;
        if (blank.get(index)) {
            return LineState.BLANK;
        } else if (unplaced.get(index)) {
            return LineState.UNPLACED;
        } else if (repaired.get(index)) {
            return LineState.REPAIRED;
        }
        return claimants[index] == null ? LineState.READ : LineState.CLAIMED;
    }

    /**
     * What a line, counted from 1, is about: a word in it that is still to be looked at, else the innermost part of the
     * meeting that claims it; empty if it is of no part.
     */
    public Optional<EObject> subject(int line) {
        return Optional.<EObject>ofNullable(openByLine.get(line)).or(() -> Optional.ofNullable(claimants[line - 1]));
    }
}
