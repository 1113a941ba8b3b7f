// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.spi.Field;

/** The objects that a feature contains, and what the user does with them. */
record Within(Field field) {

    /** The objects, of a single one a list. */
    List<EObject> objects() {
        Object value = field.object().eGet(field.feature());
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /** What may be added. */
    List<EClass> kinds() {
        return Kinds.within((EReference) field.feature(), installed());
    }

    /** What extensions may add. */
    List<EClass> extensionKinds() {
        return Kinds.extending(field.object(), installed());
    }

    List<EPackage> installed() {
        return editor().workbench().paragraf().packages().packages();
    }

    /** A new object, in the document at once. */
    EObject add(EClass kind) {
        EObject added = EcoreUtil.create(kind);
        EditingDomain domain = editor().domain();
        Command command = field.feature().isMany()
                ? new AddCommand(domain, field.object(), field.feature(), added)
                : new SetCommand(domain, field.object(), field.feature(), added);
        editor().execute(Message.of(Words.class, "add", new Term(kind)), command);
        return added;
    }

    /** Takes an object away; if another file refers to it, the user is told so instead. */
    void remove(EObject object) {
        List<Document> folder =
                editor().workbench().files().stream().map(ModelFile::root).toList();
        Localized removing = Message.of(Words.class, "remove", new ObjectLabel(object));
        Removal.usedBy(object, folder)
                .ifPresentOrElse(
                        user -> editor().workbench()
                                .complain(removing, Message.of(Words.class, "remove.used", new ObjectLabel(user))),
                        () -> editor().execute(removing, Removal.of(editor().domain(), object)));
    }

    /** Moves an object among its like. */
    void move(EObject object, int by) {
        int index = objects().indexOf(object) + by;
        if (index >= 0 && index < objects().size()) {
            editor().execute(
                            Message.of(Words.class, by < 0 ? "up" : "down", new ObjectLabel(object)),
                            new MoveCommand(editor().domain(), field.object(), field.feature(), object, index));
        }
    }

    Locale language() {
        return editor().workbench().language();
    }

    /** The object of this feature that holds another one, or is it; null if none does. */
    EObject leadingTo(EObject inner) {
        EObject at = inner;
        while (at != null && at.eContainer() != field.object()) {
            at = at.eContainer();
        }
        return at != null && at.eContainingFeature() == field.feature() ? at : null;
    }

    private Editor editor() {
        return field.editor();
    }
}
