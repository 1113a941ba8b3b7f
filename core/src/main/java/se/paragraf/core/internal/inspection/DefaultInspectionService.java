// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.inspection;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.InspectionException;
import se.paragraf.core.inspection.InspectionService;
import se.paragraf.core.inspection.spi.Inspector;
import se.paragraf.core.internal.Contribution;

/** Asks the inspectors in the order of their ranking. */
@Component
public final class DefaultInspectionService implements InspectionService {

    private final List<Inspector> inspectors;

    @Activate
    public DefaultInspectionService(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Inspector> inspectors) {
        this.inspectors = List.copyOf(inspectors);
    }

    @Override
    public Optional<Inspection> inspect(Source source) throws InspectionException {
        // One that fails on the content of another's kind must not keep that one from looking into it.
        for (Contribution<Inspector, Boolean> asked :
                Contribution.asked(inspectors, inspector -> inspector.accepts(source))) {
            if (asked.answer()) {
                return Optional.of(asked.service().inspect(source));
            }
        }
        return Optional.empty();
    }
}
