// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.register;

import java.util.Optional;
import java.util.OptionalInt;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.core.register.ParagraphPlace;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;

/** Where the paragraphs of meetings are. */
final class Places {

    private Places() {}

    static ParagraphPlace of(Meeting meeting, Paragraph paragraph) {
        return new ParagraphPlace(
                Optional.ofNullable(meeting.getFederationName())
                        .or(() -> GoverningLaw.body(meeting).map(Federation::getName)),
                Optional.ofNullable(meeting.getDate()),
                paragraph.getNumber() > 0 ? OptionalInt.of(paragraph.getNumber()) : OptionalInt.empty(),
                Optional.ofNullable(paragraph.getTitle()),
                Optional.ofNullable(paragraph.getCaseNumber()),
                Optional.ofNullable(meeting.getImportRecord()).map(ImportRecord::getFile));
    }
}
