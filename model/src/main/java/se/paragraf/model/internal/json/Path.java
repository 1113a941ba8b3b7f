// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;

/** The way to a value of a document as a JSON pointer (RFC 6901). */
record Path(Path parent, Object step) {

    static final Path ROOT = new Path(null, "");

    Path to(Object next) {
        return new Path(this, next);
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (Path at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at.step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }
}
