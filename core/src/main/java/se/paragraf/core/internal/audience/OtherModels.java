// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Extensible;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.text.Message;

/** Objects of other models: nobody knows what they hold, so they go out only where they say that they may. */
final class OtherModels {

    private static final String AUDIENCE = "audience";

    private OtherModels() {}

    static List<Message> cut(Document copy) {
        Set<String> namespaces = new TreeSet<>();
        for (EObject object : Texts.within(copy)) {
            if (object instanceof Extensible extensible) {
                for (EObject extension : List.copyOf(extensible.getExtensions())) {
                    if (isPublic(extension)) {
                        cutWithin(extension);
                    } else {
                        EcoreUtil.remove(extension);
                        namespaces.add(namespace(extension));
                    }
                }
            }
        }
        return namespaces.stream()
                .map(namespace -> Message.of(OtherModels.class, "extension.leftOut", namespace))
                .toList();
    }

    private static void cutWithin(EObject extension) {
        List<EObject> internal = new ArrayList<>();
        for (EObject object : Texts.within(extension)) {
            if (object instanceof UnknownExtension || audience(object) == Audience.INTERNAL) {
                internal.add(object);
            }
        }
        internal.forEach(EcoreUtil::remove);
    }

    private static boolean isPublic(EObject extension) {
        return audience(extension) == Audience.PUBLIC;
    }

    /** For whom an object is, by a feature that any model can have; null if it does not say. */
    private static Object audience(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(AUDIENCE);
        return feature == null || feature.isMany() ? null : object.eGet(feature);
    }

    private static String namespace(EObject extension) {
        return extension instanceof UnknownExtension unknown
                ? String.valueOf(unknown.getNamespace())
                : extension.eClass().getEPackage().getNsURI();
    }
}
