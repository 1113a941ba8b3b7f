// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Sets or unsets a feature, lists as a whole. While somebody types into a field, each change of the text goes on with the
 * command of the one before, so that undoing takes back what was typed and not a letter.
 */
final class SetFeature extends AbstractCommand {

    private final EObject object;
    private final EStructuralFeature feature;
    private final Object before;
    private Object after;

    SetFeature(String label, EObject object, EStructuralFeature feature, Object value) {
        super(label);
        this.object = object;
        this.feature = feature;
        this.before = current(object, feature);
        this.after = value;
    }

    /** The value that is set, null if none is; of a list a copy. */
    static Object current(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            return List.copyOf((Collection<?>) object.eGet(feature));
        }
        return object.eIsSet(feature) ? object.eGet(feature) : null;
    }

    @Override
    protected boolean prepare() {
        return !Objects.equals(before, after);
    }

    /** Whether it sets this feature, so that it can go on with another value. */
    boolean sets(EObject other, EStructuralFeature otherFeature) {
        return object == other && feature == otherFeature;
    }

    void goOn(Object value) {
        after = value;
        execute();
    }

    @Override
    public void execute() {
        put(after);
    }

    @Override
    public void undo() {
        put(before);
    }

    @Override
    public void redo() {
        put(after);
    }

    private void put(Object value) {
        if (value == null) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, value);
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(object);
    }
}
