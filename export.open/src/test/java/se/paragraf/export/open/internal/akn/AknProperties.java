// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.export.open.internal.fixture.Meetings;
import se.paragraf.model.minutes.Meeting;

class AknProperties {

    private static final Pattern NAME = Pattern.compile(" eId=\"([^\"]+)\"");
    private static final Pattern REFERENCE =
            Pattern.compile(" (?:source|href|refersTo|by|as|choice|from|upTo)=\"#([^\"]+)\"");

    @Property(tries = 150, seed = "20240516", edgeCases = EdgeCasesMode.NONE)
    void any_meeting_gives_a_valid_document_that_has_all_it_refers_to(@ForAll("meetings") Meeting meeting)
            throws Exception {
        String akn = Exports.text(meeting, "akn");

        AknSchema.validate(akn);
        Set<String> names =
                NAME.matcher(akn).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(REFERENCE.matcher(akn).results().map(found -> found.group(1)))
                .allMatch(names::contains);
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Meetings.any();
    }
}
