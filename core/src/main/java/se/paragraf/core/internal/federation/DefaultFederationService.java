// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.federation.FederationService;
import se.paragraf.core.federation.LinkCount;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/** Works by names alone. */
@Component
public final class DefaultFederationService implements FederationService {

    @Override
    public LinkCount link(Meeting meeting, Federation body) {
        return new Links(body).link(meeting);
    }

    @Override
    public Federation draft(List<Meeting> meetings) {
        Meeting latest = meetings.stream()
                .max(Comparator.comparing(Meeting::getDate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow(() -> new IllegalArgumentException("no meetings"));
        return new FederationDraft(latest).federation();
    }
}
