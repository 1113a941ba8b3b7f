// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.List;
import java.util.OptionalInt;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.Meeting;

/**
 * How many must take part, as the rule of the quorum found it for the body.
 *
 * @param least the least number; empty where the rule does not know, or the body does not go by it
 * @param countsDisqualified whether those count who are disqualified, as in fullmäktige (KL 5:46)
 */
record Need(OptionalInt least, boolean countsDisqualified) {

    private static final String QUORUM = "N01";

    static Need of(Meeting meeting, List<Finding> findings) {
        OptionalInt least = findings.stream()
                .filter(finding -> finding.rule().id().equals(QUORUM))
                .map(finding -> finding.facts().get(Facts.NEEDED))
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .findFirst();
        boolean assembly =
                meeting.getFederation() != null && meeting.getFederation().getProfile() == LawProfile.FULLMAKTIGE;
        return new Need(least, assembly);
    }
}
