// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Paragraf;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.ValidationRequest;

/** What rules tell of who took part in real minutes, where their folder is given; their people are not named here. */
class SeedAttendanceTest {

    @Test
    void clean_minutes_leave_open_how_many_seats_there_are_and_who_is_member() throws Exception {
        String file = "2023-09-13.txt";

        assertThat(check(file, "N01")).containsExactly("UNKNOWN ERROR");
        assertThat(findings(file, "N01").get(0).facts()).containsEntry(Facts.COUNT, 8);
        assertThat(check(file, "N02")).containsExactly("FAIL WARNING");
        assertThat(check(file, "N05")).containsExactly("NA ERROR");
        assertThat(check(file, "N06")).containsExactly("PASS ERROR");
        assertThat(check(file, "N07")).containsExactly("FAIL INFO");
        assertThat(findings(file, "N07").get(0).facts()).containsEntry(Facts.COUNT, 1);
        assertThat(check(file, "N08")).containsExactly("FAIL WARNING");
        assertThat(check(file, "N09")).hasSize(5).allMatch(outcome -> outcome.startsWith("PASS"));
        assertThat(check(file, "N12")).containsExactly("PASS WARNING");
        assertThat(check(file, "N13", "I07", "I08", "I09", "I10", "I11", "I12"))
                .allMatch(outcome -> outcome.startsWith("NA"));
    }

    @Test
    void damaged_minutes_tell_who_came_for_the_second_half() throws Exception {
        String file = "2025-05-09-ocr.txt";

        List<Finding> quorum = findings(file, "N01");
        assertThat(quorum).extracting(finding -> finding.outcome().name()).containsExactly("UNKNOWN", "UNKNOWN");
        assertThat(quorum.get(0).facts())
                .containsEntry(Facts.COUNT, 6)
                .containsEntry(Facts.PARAGRAPHS, List.of(27, 28, 29, 30, 31, 32));
        assertThat(quorum.get(1).facts())
                .containsEntry(Facts.COUNT, 7)
                .containsEntry(Facts.PARAGRAPHS, List.of(33, 34, 35, 36, 37));
        assertThat(check(file, "N05")).containsExactly("PASS ERROR");
        assertThat(check(file, "N07")).containsExactly("FAIL INFO");
        assertThat(findings(file, "N07").get(0).facts()).containsEntry(Facts.COUNT, 2);
        assertThat(check(file, "N08")).containsExactly("NA WARNING");
        assertThat(check(file, "N09"))
                .containsExactly("PASS ERROR", "UNKNOWN WARNING", "PASS ERROR", "PASS ERROR", "PASS WARNING");
        assertThat(check(file, "N12")).containsExactly("PASS WARNING");
    }

    private static List<String> check(String name, String... rules) throws Exception {
        return findings(name, rules).stream()
                .map(finding -> finding.outcome() + " " + finding.severity())
                .toList();
    }

    private static List<Finding> findings(String name, String... rules) throws Exception {
        String folder = System.getProperty("paragraf.seeds", "");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(!folder.isEmpty() && Files.isRegularFile(file), "the folder of real minutes is not given");
        return Paragraf.standalone()
                .validating()
                .findings(ValidationRequest.of(new TextImporter().read(Source.of(file)))
                        .withRules(Set.of(rules)))
                .toList();
    }
}
