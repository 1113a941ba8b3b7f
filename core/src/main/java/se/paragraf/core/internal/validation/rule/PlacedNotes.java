// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.model.minutes.Paragraph;

/** What a rule notes of each paragraph; many rules find soon that there is nothing to judge, and look at few. */
public final class PlacedNotes<T> extends AbstractList<T> implements Notes<T>, RandomAccess {

    private static final int RUN = 128;

    private final List<Paragraph> paragraphs;
    private final Function<Paragraph, T> noting;
    private final Predicate<T> tells;
    private final List<T> made;

    /** What follows from each run of notes; null where it must be found out. */
    private final List<Object> runs = new ArrayList<>();

    private final BitSet telling = new BitSet();

    /** Places of which it is not known whether they tell something. */
    private final BitSet open = new BitSet();

    public PlacedNotes(List<Paragraph> paragraphs, Function<Paragraph, T> noting, Predicate<T> tells) {
        this.paragraphs = List.copyOf(paragraphs);
        this.noting = noting;
        this.tells = tells;
        this.made = new ArrayList<>(Collections.nCopies(paragraphs.size(), null));
        open.set(0, paragraphs.size());
    }

    @Override
    public T get(int place) {
        T note = made.get(place);
        if (note == null) {
            note = noting.apply(paragraphs.get(place));
            made.set(place, note);
        }
        return note;
    }

    @Override
    public int size() {
        return made.size();
    }

    @Override
    public IntStream telling() {
        for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
            telling.set(place, tells.test(get(place)));
            open.clear(place);
        }
        return telling.stream();
    }

    @Override
    @SuppressWarnings("unchecked") // the same rule asks for the same
    public <D> List<D> gatheredByRun(BiFunction<List<T>, Integer, D> gathering) {
        while (runs.size() * RUN < size()) {
            runs.add(null);
        }
        for (int run = 0; run < runs.size(); run++) {
            if (runs.get(run) == null) {
                int start = run * RUN;
                runs.set(run, gathering.apply(subList(start, Math.min(start + RUN, size())), start));
            }
        }
        return (List<D>) Collections.unmodifiableList(runs);
    }

    /** Makes a note anew of a paragraph that was edited. True if it is the same, or nobody has looked at it yet. */
    public boolean isStill(int place) {
        T before = made.set(place, null);
        int run = place / RUN;
        Object ofRun = run < runs.size() ? runs.set(run, null) : null;
        open.set(place);
        if (before == null) {
            return true;
        }
        boolean same = get(place).equals(before);
        if (same && run < runs.size()) {
            runs.set(run, ofRun);
        }
        return same;
    }

    /** Notes of paragraphs in another order; those that were made are kept, but in the places of now that changed. */
    public PlacedNotes<T> among(Rearrangement order, int[] changed) {
        PlacedNotes<T> notes = new PlacedNotes<>(order.now(), noting, tells);
        int start = order.unmoved();
        int end = order.endOfMoved();
        notes.keep(this, 0, start);
        notes.keep(this, end, notes.size());
        for (int place = start; place < end; place++) {
            if (order.wasThere(place)) {
                int before = order.placeBefore(place);
                notes.made.set(place, made.get(before));
                notes.open.set(place, open.get(before));
                notes.telling.set(place, telling.get(before));
            }
        }
        for (int run = 0; run < runs.size() && run * RUN < notes.size(); run++) {
            int next = (run + 1) * RUN;
            notes.runs.add(next <= start || run * RUN >= end ? runs.get(run) : null);
        }
        for (int place : changed) {
            notes.made.set(place, null);
            notes.open.set(place);
            if (place / RUN < notes.runs.size()) {
                notes.runs.set(place / RUN, null);
            }
        }
        return notes;
    }

    /** Takes over what is known of places that have the same paragraphs in others. */
    private void keep(PlacedNotes<T> others, int from, int to) {
        if (from < to) {
            for (int place = from; place < to; place++) {
                made.set(place, others.made.get(place));
            }
            keep(others.open, open, from, to);
            keep(others.telling, telling, from, to);
        }
    }

    private static void keep(BitSet others, BitSet these, int from, int to) {
        BitSet kept = (BitSet) others.clone();
        kept.clear(0, from);
        kept.clear(to, Math.max(to, kept.length()));
        these.clear(from, to);
        these.or(kept);
    }
}
