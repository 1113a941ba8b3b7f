// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes an object out of its document, and out of everything there that refers to it or its contents. */
public final class Removal {

    private Removal() {}

    public static void remove(EObject object) {
        List<EObject> gone = new ArrayList<>(List.of(object));
        object.eAllContents().forEachRemaining(gone::add);
        Map<EObject, Collection<Setting>> uses =
                EcoreUtil.UsageCrossReferencer.findAll(gone, EcoreUtil.getRootContainer(object));
        uses.forEach((used, settings) -> {
            for (Setting setting : settings) {
                if (!EcoreUtil.isAncestor(object, setting.getEObject())) {
                    EcoreUtil.remove(setting, used);
                }
            }
        });
        EcoreUtil.remove(object);
    }
}
