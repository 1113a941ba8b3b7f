// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.io.ModelFile;
import se.paragraf.ui.Editor;
import se.paragraf.ui.spi.Field;

/** The objects that a reference may refer to. */
final class Candidates {

    private Candidates() {}

    /**
     * Those of its document and the file of the body, in the order in which they stand there. A document may refer to all
     * others of the folder, and where neither has any the other documents are looked through.
     */
    static List<EObject> of(Field field) {
        Editor editor = field.editor();
        EReference reference = (EReference) field.feature();
        List<Document> folder =
                editor.workbench().files().stream().map(ModelFile::root).toList();
        return of(field.object(), reference, editor.root(), folder);
    }

    static List<EObject> of(EObject object, EReference reference, Document document, List<Document> folder) {
        if (FederationPackage.Literals.DOCUMENT.isSuperTypeOf(reference.getEReferenceType())) {
            return folder.stream()
                    .filter(other ->
                            other != object && reference.getEReferenceType().isInstance(other))
                    .<EObject>map(other -> other)
                    .toList();
        }
        List<EObject> found = new ArrayList<>();
        addFrom(document, object, reference, found);
        Map<Boolean, List<Document>> others = folder.stream()
                .filter(other -> other != document)
                .collect(Collectors.partitioningBy(Federation.class::isInstance));
        others.get(true).forEach(other -> addFrom(other, object, reference, found));
        if (found.isEmpty()) {
            others.get(false).forEach(other -> addFrom(other, object, reference, found));
        }
        return found;
    }

    private static void addFrom(Document document, EObject object, EReference reference, List<EObject> found) {
        for (Iterator<EObject> each = document.eAllContents(); each.hasNext(); ) {
            EObject candidate = each.next();
            if (candidate != object && reference.getEReferenceType().isInstance(candidate)) {
                found.add(candidate);
            }
        }
    }
}
