// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.fixture.Golden;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.internal.validation.rule.AdjustedInTime;
import se.paragraf.core.internal.validation.rule.NumbersInSequence;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsJson;

class FindingsJsonGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void findings_of_several_files_in_one_document(String language) throws IOException {
        Minutes late = Minutes.of("2024-03-14").notice("2024-03-30", null, null).paragraphs(12, 12, 15);
        Map<String, List<Finding>> findingsByFile = new LinkedHashMap<>();
        findingsByFile.put("2024-03-14.txt", Checked.by(new AdjustedInTime(), late));
        findingsByFile.put("numbers.txt", Checked.by(new NumbersInSequence(), late));
        findingsByFile.put("empty", List.of());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsJson.write(findingsByFile, Locale.forLanguageTag(language), out);

        Golden.assertSame("goldens/findings/expected-" + language + ".json", out.toString(StandardCharsets.UTF_8));
    }
}
