// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.paragraf.core.fixture.Golden;
import se.paragraf.core.fixture.Minutes;
import se.paragraf.core.internal.validation.Catalogue;
import se.paragraf.core.internal.validation.Checked;
import se.paragraf.core.validation.CheckedFile;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingsSarif;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleExample;

class FindingsSarifTest {

    private static final JsonSchema SCHEMA = schema();

    @Test
    void what_each_rule_says_of_its_examples_is_a_log_by_the_standard() throws IOException {
        List<CheckedFile> files = new ArrayList<>();
        for (Rule rule : Catalogue.rules()) {
            for (RuleExample example : rule.examples()) {
                files.add(new CheckedFile(
                        "år 1/" + rule.description().id() + " #" + files.size() + ".txt",
                        Catalogue.validator().findings(example.request()).toList()));
            }
        }

        assertThat(SCHEMA.validate(written(files), InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true)))
                .isEmpty();
    }

    @Test
    void a_log_without_files_is_one_too() throws IOException {
        assertThat(SCHEMA.validate(written(List.of()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void failures_are_told_by_their_gravity_and_all_else_is_not() throws IOException {
        Rule rule = Catalogue.rule("I01");
        List<Finding> findings =
                new ArrayList<>(Checked.by(rule, Minutes.of("2024-03-14").paragraphs(12, 12, 15)));
        findings.addAll(Checked.by(rule, Minutes.of("2024-03-14").paragraphs(12, 13)));
        findings.addAll(Checked.by(rule, Minutes.of("2024-03-14").paragraphs(12, 0)));
        findings.add(rule.description()
                .finding(Outcome.NA)
                .fact(Facts.NAMES, List.of())
                .message(rule.description().title()));

        Golden.assertSame(
                "goldens/findings/expected.sarif", written(List.of(new CheckedFile("2024-03-14.txt", findings))));
    }

    private static String written(List<CheckedFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsSarif.write(files, Locale.forLanguageTag("sv"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonSchema schema() {
        try (InputStream in = FindingsSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
