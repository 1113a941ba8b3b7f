// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.stream.Stream;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;

/** Whose minutes they are. */
public final class Body implements TemplateTool {

    /** The name as the minutes give it, else that of the federation; empty if neither is known. */
    public String name(Meeting meeting) {
        Federation federation = meeting.getFederation();
        return Stream.of(meeting.getFederationName(), federation == null ? null : federation.getName())
                .filter(Words::areIn)
                .findFirst()
                .orElse("");
    }

    /** The name of the law that it answers to: NAMND. */
    public String law(Meeting meeting) {
        return GoverningLaw.of(meeting).getName();
    }
}
