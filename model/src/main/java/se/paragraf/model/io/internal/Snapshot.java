// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.internal.xmi.ModelResource;
import se.paragraf.model.io.internal.xmi.ModelSet;

/** Copies documents that refer to each other, all together. */
final class Snapshot {

    private Snapshot() {}

    /** Copies a document with those that it refers to into a set that reads no file. */
    static <T extends Document> T of(T original, ModelSet set) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        Set<Document> documents = reached(original);
        documents.forEach(copier::copy);
        copier.copyReferences();
        for (Document each : documents) {
            if (each.eResource() instanceof ModelResource place) {
                ModelResource.inPlaceOf(place, (Document) copier.get(each), set);
            }
        }
        @SuppressWarnings("unchecked")
        T copy = (T) copier.get(original);
        return copy;
    }

    /** The references of the document itself are followed; those of others only where somebody did so already. */
    private static Set<Document> reached(Document original) {
        Set<Document> reached = new LinkedHashSet<>(Set.of(original));
        Deque<Document> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Document document = open.pop();
            for (Iterator<EObject> all = EcoreUtil.getAllContents(Set.of(document), false); all.hasNext(); ) {
                for (EObject target : references(all.next(), document == original)) {
                    if (EcoreUtil.getRootContainer(target) instanceof Document other
                            && !target.eIsProxy()
                            && reached.add(other)) {
                        open.push(other);
                    }
                }
            }
        }
        return reached;
    }

    private static List<EObject> references(EObject object, boolean follow) {
        List<EObject> references = object.eCrossReferences();
        return follow ? List.copyOf(references) : ((InternalEList<EObject>) references).basicList();
    }
}
