// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Which day it is: by the clock of the system, unless a bundle brings another one. */
@Component(service = Today.class)
public final class Today {

    private final Clock clock;

    @Activate
    public Today(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Clock clock) {
        this.clock = clock == null ? Clock.systemDefaultZone() : clock;
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }
}
