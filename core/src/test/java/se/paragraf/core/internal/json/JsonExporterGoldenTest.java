// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Exports;
import se.paragraf.core.fixture.Golden;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.model.minutes.Meeting;

class JsonExporterGoldenTest {

    @Test
    void the_example_of_the_contract() throws IOException {
        check("contract-example", ExampleMinutes.ofTheContract());
    }

    @Test
    void minutes_that_state_nothing() throws IOException {
        check("nothing-stated", Minutes.undated().meeting());
    }

    @Test
    void partial_presence_separate_notices_and_odd_amounts() throws IOException {
        check("partial-and-separate", ExampleMinutes.partialAndSeparate());
    }

    private static void check(String name, Meeting meeting) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().export(new Exports(meeting), out);
        Golden.assertSame("goldens/json/" + name + "/expected.json", out.toString(StandardCharsets.UTF_8));
    }
}
