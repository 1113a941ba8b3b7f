// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.paragraf.model.federation.FederationPackage;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.ui.Presentation;

/** What the form beside the chart shows of a person: all that the list and the chart do not show, extensions too. */
final class Details {

    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
            FederationPackage.Literals.ELEMENT__ID,
            FederationPackage.Literals.ELEMENT__TRACE,
            Literals.ATTENDANCE__GROUP,
            Literals.ATTENDANCE__REPLACES,
            Literals.ATTENDANCE__WHOLE_MEETING,
            Literals.ATTENDANCE__PRESENCE,
            Literals.ATTENDANCE__TIMES);

    private Details() {}

    static List<EStructuralFeature> of(Attendance person) {
        List<EStructuralFeature> own = person.eClass().getEStructuralFeatures();
        return Stream.concat(own.stream(), person.eClass().getEAllStructuralFeatures().stream())
                .distinct()
                .filter(feature -> !ELSEWHERE.contains(feature) && !Presentation.isHidden(feature))
                .toList();
    }
}
