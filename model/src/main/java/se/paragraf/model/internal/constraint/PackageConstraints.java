// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.constraint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.constraint.ModelConstraints;
import se.paragraf.model.text.Message;

/** What is wrong with the constraints of a package themselves. */
public final class PackageConstraints {

    private static final Logger LOG = LoggerFactory.getLogger(PackageConstraints.class);

    /** Packages come and go with their bundles; to know them must not keep them. */
    private static final Set<EPackage> REPORTED =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private PackageConstraints() {}

    /** One line for each that cannot be checked. */
    public static List<Message> faults(EPackage ePackage) {
        List<Message> faults = new ArrayList<>();
        boolean declared = false;
        for (EClassifier classifier : ePackage.getEClassifiers()) {
            declared |= classifier.getEAnnotation(ModelConstraints.DELEGATE) != null;
            if (classifier instanceof EClass eClass) {
                faults(eClass, faults);
            } else if (classifier.getEAnnotation(ModelConstraints.DELEGATE) != null) {
                faults.add(Terms.message("fault.datatype", String.valueOf(classifier.getName())));
            }
        }
        if (declared && !EcoreUtil.getValidationDelegates(ePackage).contains(ModelConstraints.DELEGATE)) {
            faults.add(Terms.message("fault.delegate", ModelConstraints.DELEGATE));
        }
        return List.copyOf(faults);
    }

    private static void faults(EClass eClass, List<Message> faults) {
        ClassConstraints.declared(eClass).stream()
                .filter(constraint -> constraint.fault() != null)
                .forEach(constraint -> faults.add(constraint.fault()));
        if (eClass.getEAnnotation(ModelConstraints.DELEGATE) != null) {
            List<String> listed = EcoreUtil.getConstraints(eClass);
            eClass.getEAnnotation(ModelConstraints.DELEGATE).getDetails().keySet().stream()
                    .filter(name -> !listed.contains(name))
                    .forEach(name -> faults.add(Terms.message("fault.unlisted", eClass.getName() + "." + name)));
        }
    }

    /** Tells whoever installed a package what is wrong with it, when it is first used. */
    static void reportOnce(EPackage ePackage) {
        if (ePackage != null && REPORTED.add(ePackage)) {
            faults(ePackage).forEach(fault -> LOG.warn("{}: {}", ePackage.getNsURI(), fault.in(Locale.ENGLISH)));
        }
    }
}
