// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a metamodel says of how its features are shown in forms, by an annotation in its {@code .ecore}. */
public final class Presentation {

    /** The source of the annotation. */
    public static final String ANNOTATION = "https://paragraf.se/model/ui";

    private static final String HIDDEN = "hidden";
    private static final String MULTILINE = "multiline";
    private static final String EXTENDS = "extends";

    private Presentation() {}

    /**
     * Whether people have nothing to do with a feature: it is annotated {@code hidden=true}, computed, or leads to the object
     * that holds this one.
     *
     * @param feature a feature
     * @return true if forms leave it out
     */
    public static boolean isHidden(EStructuralFeature feature) {
        return says(feature, HIDDEN)
                || feature.isDerived()
                || feature.isTransient()
                || feature instanceof EReference reference && reference.isContainer();
    }

    /**
     * Whether a text may have several lines: it is annotated {@code multiline=true}.
     *
     * @param feature a feature
     * @return true if it may
     */
    public static boolean isMultiline(EStructuralFeature feature) {
        return says(feature, MULTILINE);
    }

    /**
     * Which objects the objects of a class may be added to as extensions: those of the classes whose names
     * {@code extends} has, parted by blanks.
     *
     * @param eClass a class of an extension
     * @return the names of classes of Paragraf; empty if nothing is said, and all that can be extended may have them
     */
    public static List<String> extended(EClass eClass) {
        String names = EcoreUtil.getAnnotation(eClass, ANNOTATION, EXTENDS);
        return names == null ? List.of() : List.of(names.strip().split("\\s+"));
    }

    private static boolean says(EModelElement element, String key) {
        return Boolean.parseBoolean(EcoreUtil.getAnnotation(element, ANNOTATION, key));
    }
}
