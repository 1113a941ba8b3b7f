// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears what happens to an open document. */
@ConsumerType
public interface EditorListener {

    /** The content was changed, by a command, its undoing or its redoing. */
    default void changed() {}

    /** Findings came or went. */
    default void findingsChanged() {}

    /**
     * The user works on another place.
     *
     * @param target the place
     */
    default void selected(Target target) {}

    /** The document was saved, or what may be done with it changed. */
    default void stateChanged() {}
}
