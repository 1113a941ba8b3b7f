// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.compare;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.model.internal.compare.Comparer;

/**
 * Compares two versions of a document, or of a part of one. Elements are found again by their identity wherever they
 * stand; objects without identity, as those of extensions may be, by their content and their place among their
 * neighbours. References to other documents are equal if they name the same identity; the name of the file does not
 * matter then. Identities themselves and {@code Document.modelVersion}, which saving sets, are not compared.
 *
 * <p>Takes time in proportion to n log n. For one thread at a time, as models are.
 */
public final class ModelComparison {

    private ModelComparison() {}

    /**
     * Compares.
     *
     * @param before the earlier version
     * @param after the later version
     * @return the differences in the order of the later version, where what was removed stands after what preceded it; an
     *     immutable list, empty if there are none
     * @throws IllegalArgumentException if the two are not of the same class
     */
    public static List<Change> compare(EObject before, EObject after) {
        return Comparer.compare(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }
}
