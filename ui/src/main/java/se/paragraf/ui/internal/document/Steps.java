// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.OptionalInt;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import se.paragraf.ui.History;

/** The commands of a document, to be looked at and to be gone through. */
final class Steps extends BasicCommandStack {

    /** What BasicCommandStack has for a saved state that cannot be reached any more. */
    private static final int NEVER = -2;

    History history() {
        return new History(
                commandList.stream().map(Command::getLabel).toList(),
                top + 1,
                saveIndex <= NEVER ? OptionalInt.empty() : OptionalInt.of(saveIndex + 1));
    }

    void go(int done) {
        while (top + 1 > done && canUndo()) {
            undo();
        }
        while (top + 1 < done && canRedo()) {
            redo();
        }
    }
}
