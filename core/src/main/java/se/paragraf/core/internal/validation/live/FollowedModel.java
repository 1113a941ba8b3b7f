// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Documents that are followed, with all that they refer to; what lies in files that are not loaded is not loaded by it. */
final class FollowedModel extends EContentAdapter {

    private final Touches touches;
    private final Set<EObject> roots = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean closing;

    FollowedModel(Touches touches) {
        this.touches = touches;
    }

    void follow(EObject object) {
        EObject root = EcoreUtil.getRootContainer(object);
        if (!root.eIsProxy() && roots.add(root)) {
            addAdapter(root);
        }
    }

    void close() {
        closing = true;
        roots.forEach(this::removeAdapter);
        roots.clear();
    }

    @Override
    protected void setTarget(EObject target) {
        super.setTarget(target);
        Iterator<EObject> others = ((InternalEList<EObject>) target.eCrossReferences()).basicIterator();
        others.forEachRemaining(this::follow);
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (!closing
                && change.getNotifier() instanceof EObject object
                && change.getFeature() instanceof EStructuralFeature feature) {
            if (feature instanceof EReference reference && !reference.isContainment()) {
                followAll(change.getNewValue());
            }
            if (!change.isTouch()) {
                touches.add(object, feature, change);
            }
        }
    }

    private void followAll(Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(this::followAll);
        } else if (value instanceof EObject object) {
            follow(object);
        }
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        // One that is contained now may have been followed for itself until now.
        if (notifier instanceof EObject object && object.eContainer() != null) {
            roots.remove(object);
        }
        super.addAdapter(notifier);
    }

    @Override
    protected boolean resolve() {
        return false;
    }
}
