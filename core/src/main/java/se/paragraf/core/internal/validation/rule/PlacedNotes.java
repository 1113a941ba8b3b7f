// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.model.minutes.Paragraph;

/** What a rule notes of each paragraph; many rules find soon that there is nothing to judge, and look at few. */
public final class PlacedNotes<T> extends AbstractList<T> implements Notes<T>, RandomAccess {

    private final List<Paragraph> paragraphs;
    private final Function<Paragraph, T> noting;
    private final Predicate<T> tells;
    private final List<T> made;
    private Object gathered;
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
    public <D> D gathered(Function<? super List<T>, D> gathering) {
        if (gathered == null) {
            gathered = gathering.apply(this);
        }
        return (D) gathered;
    }

    /** Makes a note anew of a paragraph that was edited. True if it is the same, or nobody has looked at it yet. */
    public boolean isStill(int place) {
        T before = made.set(place, null);
        Object kept = gathered;
        gathered = null;
        open.set(place);
        if (before == null) {
            return true;
        }
        boolean same = get(place).equals(before);
        gathered = same ? kept : null;
        return same;
    }

    /** Notes of paragraphs in another order; those that were made are kept, but of paragraphs that changed. */
    public PlacedNotes<T> among(List<Paragraph> others, Set<Paragraph> changed) {
        Map<Paragraph, T> kept = new IdentityHashMap<>(paragraphs.size());
        for (int place = 0; place < paragraphs.size(); place++) {
            kept.put(paragraphs.get(place), made.get(place));
        }
        changed.forEach(kept::remove);
        PlacedNotes<T> notes = new PlacedNotes<>(others, noting, tells);
        for (int place = 0; place < notes.size(); place++) {
            notes.made.set(place, kept.get(notes.paragraphs.get(place)));
        }
        return notes;
    }
}
