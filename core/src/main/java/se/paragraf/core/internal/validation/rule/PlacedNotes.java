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
import se.paragraf.core.internal.validation.rule.Rearrangement.Stretch;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.model.minutes.Paragraph;

/** What a rule notes of each paragraph; many rules find soon that there is nothing to judge, and look at few. */
public final class PlacedNotes<T> extends AbstractList<T> implements Notes<T>, RandomAccess {

    private static final int RUN = 128;

    private final List<Paragraph> paragraphs;
    private final Function<Paragraph, T> noting;
    private final Predicate<T> tells;
    private final Object[] made;

    /** What follows from each run of notes; null where it must be found out. */
    private final List<Object> runs = new ArrayList<>();

    private final BitSet telling = new BitSet();

    /** Places of which it is not known whether they tell something. */
    private final BitSet open = new BitSet();

    public PlacedNotes(List<Paragraph> paragraphs, Function<Paragraph, T> noting, Predicate<T> tells) {
        this.paragraphs = List.copyOf(paragraphs);
        this.noting = noting;
        this.tells = tells;
        this.made = new Object[paragraphs.size()];
        open.set(0, paragraphs.size());
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else is kept there
    public T get(int place) {
        T note = (T) made[place];
        if (note == null) {
            note = noting.apply(paragraphs.get(place));
            made[place] = note;
        }
        return note;
    }

    @Override
    public int size() {
        return made.length;
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
        Object before = made[place];
        made[place] = null;
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
        order.stretches().forEach(stretch -> notes.keep(this, stretch));
        int start = order.unmoved();
        int end = order.endOfMoved();
        for (int run = 0; run < runs.size() && run * RUN < notes.size(); run++) {
            int next = (run + 1) * RUN;
            notes.runs.add(next <= start || run * RUN >= end ? runs.get(run) : null);
        }
        for (int place : changed) {
            notes.made[place] = null;
            notes.open.set(place);
            if (place / RUN < notes.runs.size()) {
                notes.runs.set(place / RUN, null);
            }
        }
        return notes;
    }

    /** Takes over what is known of paragraphs in other places. */
    private void keep(PlacedNotes<T> others, Stretch stretch) {
        System.arraycopy(others.made, stretch.before(), made, stretch.now(), stretch.length());
        keep(others.open, open, stretch);
        keep(others.telling, telling, stretch);
    }

    private static void keep(BitSet others, BitSet these, Stretch stretch) {
        int end = stretch.before() + stretch.length();
        int further = stretch.now() - stretch.before();
        these.clear(stretch.now(), stretch.now() + stretch.length());
        int to;
        for (int from = others.nextSetBit(stretch.before()); from >= 0 && from < end; from = others.nextSetBit(to)) {
            to = Math.min(others.nextClearBit(from), end);
            these.set(from + further, to + further);
        }
    }
}
