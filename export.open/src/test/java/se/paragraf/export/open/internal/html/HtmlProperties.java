// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.export.open.internal.fixture.Meetings;
import se.paragraf.model.minutes.Meeting;

class HtmlProperties {

    @Property(tries = 100, seed = "20240516", edgeCases = EdgeCasesMode.NONE)
    void any_meeting_gives_a_page_that_keeps_the_rules(@ForAll("meetings") Meeting meeting) throws Exception {
        // A file of the model refuses characters that a page may leave out.
        ExportOptions alone = ExportOptions.defaults().withSetting("html.model", "false");
        PageRules.check(Exports.text(meeting, "html", alone));
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Meetings.any();
    }
}
