// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps parsed fonts for the next document: parsing them takes longer than writing a short one. For any thread. */
final class FontPool {

    /** What parses a font. */
    interface Source {
        FontSet parse() throws IOException;
    }

    private final Source source;
    private final Queue<FontSet> free = new ConcurrentLinkedQueue<>();

    FontPool(Source source) {
        this.source = source;
    }

    FontSet borrow() throws IOException {
        FontSet set = free.poll();
        return set == null ? source.parse() : set;
    }

    void giveBack(FontSet set) {
        free.add(set);
    }
}
