// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.time.temporal.Temporal;
import org.eclipse.emf.common.util.Enumerator;

/** Tells values that are a text by themselves from those that have none for people. */
final class Written {

    private Written() {}

    static boolean isText(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof Enumerator;
    }
}
