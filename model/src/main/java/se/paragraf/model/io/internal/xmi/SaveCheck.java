// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.internal.Decimals;
import se.paragraf.model.io.Identities;
import se.paragraf.model.text.Message;

/** Looks for what cannot stand in a file, before anything is written. */
final class SaveCheck {

    private final ModelResource resource;

    SaveCheck(ModelResource resource) {
        this.resource = resource;
    }

    /** The first such thing. */
    Optional<Message> fault() {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(resource, false); all.hasNext(); ) {
            Optional<Message> fault = of(all.next());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Message> of(EObject object) {
        if (object instanceof UnknownExtension extension) {
            return RawCheck.isWhole(extension)
                    ? Optional.empty()
                    : fault("save.raw", String.valueOf(extension.getName()), name(object.eContainer()));
        } else if (object instanceof Element element && !Identities.isValid(element.getId())) {
            return fault(
                    "save.id", Limits.shown(element.getId()), object.eClass().getName());
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !feature.isDerived() && object.eIsSet(feature)) {
                Optional<Message> fault = feature instanceof EAttribute
                        ? value(object, feature)
                        : reference(object, (EReference) feature);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Message> value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
            if (each instanceof BigDecimal number && !Decimals.isBounded(number)) {
                return fault("save.number", feature.getName(), name(object));
            } else if (each instanceof String text) {
                int bad = Characters.firstForbidden(text);
                if (bad >= 0) {
                    return fault(
                            "save.character",
                            "U+%04X".formatted((int) text.charAt(bad)),
                            feature.getName(),
                            name(object),
                            bad + 1);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Message> reference(EObject object, EReference feature) {
        if (feature.isContainer()) {
            return Optional.empty();
        }
        Object value = object.eGet(feature, false);
        List<?> targets = value instanceof InternalEList<?> list ? list.basicList() : List.of(value);
        for (Object each : targets) {
            InternalEObject target = (InternalEObject) each;
            if (feature.isContainment() ? target.eIsProxy() : !target.eIsProxy() && target.eResource() == null) {
                return fault("save.dangling", feature.getName(), name(object), name(target));
            } else if (!target.eIsProxy()
                    && target.eResource() != resource
                    && !(target.eResource() instanceof ModelResource)) {
                return fault("save.foreign", feature.getName(), name(object), name(target));
            }
        }
        return Optional.empty();
    }

    /** What a user knows an object by. */
    private static String name(EObject object) {
        EObject known = object;
        while (known != null && !(known instanceof Element element && element.getId() != null)) {
            known = known.eContainer();
        }
        String id = known == null ? "" : " " + ((Element) known).getId();
        return known == object || known == null
                ? object.eClass().getName() + id
                : object.eClass().getName() + " (" + known.eClass().getName() + id + ")";
    }

    private static Optional<Message> fault(String key, Object... arguments) {
        return Optional.of(Message.of(LoadFault.class, key, arguments));
    }
}
