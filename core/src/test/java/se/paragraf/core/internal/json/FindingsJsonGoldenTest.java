// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.fixture.Golden;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.validation.CheckedFile;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsJson;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.Severity;
import se.paragraf.model.text.Message;

class FindingsJsonGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void findings_of_several_files_in_one_document(String language) throws IOException {
        Minutes late = Minutes.of("2024-03-14").notice("2024-03-30", null, null).paragraphs(12, 12, 15);
        String written = written(
                Locale.forLanguageTag(language),
                new CheckedFile("2024-03-14.txt", Checked.by(Catalogue.rule("T01"), late)),
                new CheckedFile("numbers.txt", Checked.by(Catalogue.rule("I01"), late)),
                new CheckedFile("empty", List.of()));

        Golden.assertSame("goldens/findings/expected-" + language + ".json", written);
    }

    @Test
    void no_file_is_lost_of_two_with_one_name() throws IOException {
        CheckedFile file = new CheckedFile("minutes.txt", List.of());

        assertThat(written(Locale.ENGLISH, file, file).split("minutes.txt", -1)).hasSize(3);
    }

    @Test
    void without_files_there_is_a_document_all_the_same() throws IOException {
        assertThat(written(Locale.ENGLISH).replaceAll("\\s", "")).isEqualTo("{\"contract\":1,\"files\":[]}");
    }

    @Test
    void words_that_are_missing_and_facts_of_any_type_do_not_end_the_document() throws IOException {
        RuleDescription rule = new RuleDescription(
                "X01", Severity.INFO, "praxis", Message.of(FindingsJsonGoldenTest.class, "none"), List.of("odd"));
        Finding finding = rule.finding(Outcome.PASS).fact("odd", Locale.ENGLISH).message("nowhere");

        assertThat(written(Locale.ENGLISH, new CheckedFile("minutes.txt", List.of(finding))))
                .contains("\"message\": \"nowhere\"", "\"odd\": \"en\"")
                .endsWith("}\n");
    }

    @Test
    void what_cannot_be_written_whole_is_not_begun() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RuleDescription rule =
                new RuleDescription("X01", Severity.INFO, "praxis", Message.of(Message.class, "none"), List.of());
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no text");
            }
        };
        Finding finding = rule.finding(Outcome.PASS).fact("odd", broken).message("nowhere");
        List<CheckedFile> files = List.of(new CheckedFile("minutes.txt", List.of(finding)));

        assertThatThrownBy(() -> FindingsJson.write(files, Locale.ENGLISH, out))
                .isInstanceOf(IllegalStateException.class);
        assertThat(out.size()).isZero();
    }

    private static String written(Locale language, CheckedFile... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsJson.write(List.of(files), language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
