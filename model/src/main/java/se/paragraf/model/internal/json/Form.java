// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import se.paragraf.model.attest.AttestPackage;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.MinutesPackage;

/** The form of documents: which features are written, and under which keys. */
final class Form {

    static final String SCHEMA = "$schema";
    static final String HEADER = "paragraf";
    static final String VERSION = "modelVersion";
    static final String PACKAGES = "packages";
    static final String DOCUMENT = "document";
    static final String TYPE = "type";
    static final String REF = "ref";

    /** Their prefixes are known to every document. */
    static final List<EPackage> OWN =
            List.of(FederationPackage.eINSTANCE, MinutesPackage.eINSTANCE, AttestPackage.eINSTANCE);

    private static final Pattern LIKE_TYPE = Pattern.compile("_*type");

    private Form() {}

    /** The features of a class that documents hold, in the order of the metamodel. */
    static List<EStructuralFeature> features(EClass eClass) {
        return eClass.getEAllStructuralFeatures().stream().filter(Form::isKept).toList();
    }

    static boolean isKept(EStructuralFeature feature) {
        if (feature.isTransient()
                || feature.isDerived()
                || !feature.isChangeable()
                || feature == FederationPackage.Literals.DOCUMENT__MODEL_VERSION
                || FeatureMapUtil.isFeatureMap(feature)) {
            return false;
        }
        return feature instanceof EReference reference
                ? !reference.isContainer()
                : ((EAttribute) feature).getEAttributeType().isSerializable();
    }

    /** The key of a feature; one that is called like the key of the class gets a low line before it. */
    static String key(EStructuralFeature feature) {
        String name = feature.getName();
        return LIKE_TYPE.matcher(name).matches() ? "_" + name : name;
    }

    /** True if having no value is not the same as having the default. */
    static boolean hasNull(EStructuralFeature feature) {
        return !feature.isMany()
                && feature.getDefaultValue() != null
                && feature.getEType().getInstanceClass() != null
                && !feature.getEType().getInstanceClass().isPrimitive();
    }

    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    static boolean accepts(EReference reference, EClass eClass) {
        EClass type = reference.getEReferenceType();
        return type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(eClass);
    }

    static boolean isConcrete(EClass eClass) {
        return !eClass.isAbstract() && !eClass.isInterface();
    }
}
