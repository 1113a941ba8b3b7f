// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import se.paragraf.model.minutes.Paragraph;

/**
 * What a rule notes of each paragraph. A note is made when it is first looked at, since many rules find soon that there is
 * nothing to judge. Used by one thread.
 */
public final class Notes<T> extends AbstractList<T> implements RandomAccess {

    private final List<Paragraph> paragraphs;
    private final Function<Paragraph, T> noting;
    private final List<T> made;

    public Notes(List<Paragraph> paragraphs, Function<Paragraph, T> noting) {
        this.paragraphs = paragraphs;
        this.noting = noting;
        this.made = new ArrayList<>(Collections.nCopies(paragraphs.size(), null));
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

    /** Makes a note anew of a paragraph that was edited. True if it is the same, or nobody has looked at it yet. */
    public boolean isStill(int place) {
        T before = made.set(place, null);
        return before == null || get(place).equals(before);
    }
}
