// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage;

/** What one reader set of a meeting, so that no later one changes it. */
record SetFeatures(Map<EStructuralFeature, Object> values) {

    /** The single values that are set. */
    static SetFeatures of(Meeting meeting) {
        return new SetFeatures(meeting.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isMany() && meeting.eIsSet(feature))
                .filter(feature -> feature != MinutesPackage.Literals.MEETING__IMPORT_RECORD)
                .collect(Collectors.toMap(Function.identity(), meeting::eGet)));
    }

    void restore(Meeting meeting) {
        values.forEach(meeting::eSet);
    }
}
