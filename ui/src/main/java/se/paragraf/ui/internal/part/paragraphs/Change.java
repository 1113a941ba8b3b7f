// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Whatever is done to an object and its contents, as a command that can be undone. */
public final class Change extends ChangeCommand {

    private final EObject object;
    private final Runnable change;

    private Change(EObject object, Runnable change) {
        super(object);
        this.object = object;
        this.change = change;
    }

    /** What is done must change nothing outside the object and its contents. */
    public static Change of(EObject object, Runnable change) {
        return new Change(object, change);
    }

    @Override
    protected void doExecute() {
        change.run();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(object);
    }
}
