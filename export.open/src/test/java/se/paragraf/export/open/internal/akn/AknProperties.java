// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.export.open.internal.fixture.Meetings;
import se.paragraf.model.minutes.Meeting;

class AknProperties {

    @Property(tries = 150, seed = "20240516", edgeCases = EdgeCasesMode.NONE)
    void any_meeting_gives_a_valid_document(@ForAll("meetings") Meeting meeting) throws Exception {
        AknSchema.validate(Exports.text(meeting, "akn"));
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Meetings.any();
    }
}
