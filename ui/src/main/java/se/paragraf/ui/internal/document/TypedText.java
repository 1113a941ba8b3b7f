// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import org.eclipse.emf.common.command.CompoundCommand;

/** What somebody types into one place, letter by letter, as one step to undo. */
final class TypedText extends CompoundCommand {

    private final Object place;

    TypedText(String label, Object place) {
        super(label);
        this.place = place;
    }

    /** Whether more of it is typed into the same place. */
    boolean goesOn(Object other) {
        return place == other;
    }
}
