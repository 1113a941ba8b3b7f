// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.federation;

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
    public void unlink(Meeting meeting) {
        meeting.setFederation(null);
        meeting.getAttendances().forEach(attendance -> {
            attendance.setPerson(null);
            attendance.setMember(null);
        });
        meeting.getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .forEach(posting -> posting.setMember(null));
    }

    @Override
    public Federation draft(Meeting meeting) {
        return new FederationDraft(meeting).federation();
    }
}
