// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Exports;
import se.paragraf.core.fixture.Golden;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.minutes.Meeting;

class JsonExporterGoldenTest {

    @Test
    void the_example_of_the_contract() throws Exception {
        check("contract-example", ExampleMinutes.ofTheContract());
    }

    @Test
    void minutes_that_state_nothing() throws Exception {
        check("nothing-stated", Minutes.undated().meeting());
    }

    @Test
    void partial_presence_separate_notices_and_odd_amounts() throws Exception {
        check("partial-and-separate", ExampleMinutes.partialAndSeparate());
    }

    @Test
    void objects_of_unknown_models_are_left_out() throws Exception {
        Meeting meeting = ExampleMinutes.ofTheContract();
        meeting.getExtensions().add(FederationFactory.eINSTANCE.createUnknownExtension());
        meeting.getAttendances().get(0).getExtensions().add(FederationFactory.eINSTANCE.createUnknownExtension());
        meeting.getParagraphs().get(0).getExtensions().add(FederationFactory.eINSTANCE.createUnknownExtension());

        check("contract-example", meeting);
    }

    @Test
    void of_boards_with_days_of_their_own_the_days_that_count() throws Exception {
        Meeting meeting = Minutes.of("2024-03-14")
                .notice(notice -> {
                    Minutes.posted(notice, "Exempelby kommun", "2024-03-25").setRemovedOn(Minutes.day("2024-04-16"));
                    Minutes.posted(notice, "Region Exempel", "2024-03-26").setRemovedOn(Minutes.day("2024-04-18"));
                })
                .meeting();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().export(new Exports(meeting), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "\"Exempelby kommun\"",
                        "\"Region Exempel\"",
                        "\"postedOn\": \"2024-03-26\"",
                        "\"removedOn\": \"2024-04-16\"");
    }

    private static void check(String name, Meeting meeting) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().export(new Exports(meeting), out);
        Golden.assertSame("goldens/json/" + name + "/expected.json", out.toString(StandardCharsets.UTF_8));
    }
}
