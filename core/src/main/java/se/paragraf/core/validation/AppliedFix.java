// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A fix that was applied, to be undone as one. Used by one thread, the one that edits the model. */
public final class AppliedFix {

    private final Fix fix;
    private final Deque<FeatureState> before = new ArrayDeque<>();
    private final List<FeatureState> after;
    private boolean undone;

    private AppliedFix(Fix fix) {
        this.fix = fix;
        try {
            fix.edits().forEach(this::make);
        } catch (RuntimeException e) {
            before.forEach(FeatureState::restore);
            throw new IllegalStateException("the model does not take the fix: " + e.getMessage(), e);
        }
        after = before.stream().map(FeatureState::now).toList();
    }

    static AppliedFix of(Fix fix) {
        return new AppliedFix(fix);
    }

    /**
     * The fix.
     *
     * @return what was applied
     */
    public Fix fix() {
        return fix;
    }

    /**
     * Puts everything back that the fix changed, order and unset features included.
     *
     * @throws IllegalStateException if it is undone already, or somebody changed the same again; nothing is undone then
     */
    public void undo() {
        if (undone || !after.stream().allMatch(FeatureState::holds)) {
            throw new IllegalStateException("what the fix changed is not as it left it");
        }
        before.forEach(FeatureState::restore);
        undone = true;
    }

    private void make(Edit edit) {
        remember(edit.target(), edit.feature());
        if (edit.feature() instanceof EReference reference) {
            forEachObject(edit.value(), value -> rememberSource(value, reference));
        }
        new FeatureState(edit.target(), edit.feature(), edit.value() != null, edit.value()).restore();
    }

    /** What is contained elsewhere leaves that place. */
    private void rememberSource(EObject value, EReference reference) {
        if (reference.isContainment() && value.eContainer() != null) {
            remember(value.eContainer(), value.eContainingFeature());
        }
    }

    private void remember(EObject object, EStructuralFeature feature) {
        before.push(FeatureState.of(object, feature));
    }

    private static void forEachObject(Object value, Consumer<EObject> action) {
        if (value instanceof List<?> several) {
            several.forEach(each -> forEachObject(each, action));
        } else if (value instanceof EObject object) {
            action.accept(object);
        }
    }
}
