// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.field;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import se.paragraf.model.federation.Document;

/** Takes an object out of a document, with what refers to it there. */
final class Removal {

    private Removal() {}

    /** The command; what refers to the object is unset before. */
    static Command of(EditingDomain domain, EObject object) {
        CompoundCommand command = new CompoundCommand();
        Set<EObject> gone = subtree(object);
        for (Setting usage : usages(gone, EcoreUtil.getRootContainer(object))) {
            if (!gone.contains(usage.getEObject())) {
                command.append(withdrawal(domain, usage, gone));
            }
        }
        EStructuralFeature place = object.eContainingFeature();
        command.append(
                place.isMany()
                        ? new RemoveCommand(domain, object.eContainer(), place, object)
                        : new SetCommand(domain, object.eContainer(), place, SetCommand.UNSET_VALUE));
        return command;
    }

    /** A document that refers to the object from another file, where nothing can be unset along with it. */
    static Optional<Document> usedBy(EObject object, List<Document> others) {
        Set<EObject> gone = subtree(object);
        EObject root = EcoreUtil.getRootContainer(object);
        return others.stream()
                .filter(other -> other != root && !usages(gone, other).isEmpty())
                .findFirst();
    }

    private static Command withdrawal(EditingDomain domain, Setting usage, Set<EObject> gone) {
        EStructuralFeature feature = usage.getEStructuralFeature();
        if (!feature.isMany()) {
            return new SetCommand(domain, usage.getEObject(), feature, SetCommand.UNSET_VALUE);
        }
        List<?> values = ((Collection<?>) usage.get(true))
                .stream().filter(gone::contains).toList();
        return new RemoveCommand(domain, usage.getEObject(), feature, values);
    }

    /** Each setting once, though it may refer to several of the objects. */
    private static Collection<Setting> usages(Set<EObject> objects, EObject root) {
        Map<List<Object>, Setting> usages = EcoreUtil.UsageCrossReferencer.findAll(objects, root).values().stream()
                .flatMap(Collection::stream)
                .filter(usage -> !usage.getEStructuralFeature().isDerived())
                .collect(Collectors.toMap(
                        usage -> List.of(usage.getEObject(), usage.getEStructuralFeature()),
                        usage -> usage,
                        (one, same) -> one));
        return usages.values();
    }

    private static Set<EObject> subtree(EObject object) {
        Iterable<EObject> within = object::eAllContents;
        return Stream.concat(Stream.of(object), StreamSupport.stream(within.spliterator(), false))
                .collect(Collectors.toSet());
    }
}
