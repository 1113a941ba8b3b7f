// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.validation.Outcome;

/** What we publish passes the rules that we hold the files of others to. */
class PublishedFilesTest {

    static List<Published.Publication> everyKind() throws Exception {
        // The language of one in English is not Swedish, which the rule warns of.
        return Published.everyKind().stream()
                .filter(publication -> !publication.name().contains("-en-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_kind_of_document_passes(Published.Publication publication) throws Exception {
        Inspection inspection = Published.PARAGRAF
                .inspecting()
                .inspect(new Source("document.docx", publication.in("docx")))
                .orElseThrow();

        assertThat(Published.PARAGRAF.validating().findings(inspection, Optional.empty()))
                .as(publication.name())
                .filteredOn(finding -> finding.outcome() != Outcome.NA)
                .extracting(finding -> finding.rule().id() + " " + finding.location() + " " + finding.outcome())
                .contains("P03 source.language PASS", "P03 source.title PASS", "P03 source.headings PASS")
                .allMatch(finding -> finding.startsWith("P03") && finding.endsWith("PASS"));
    }
}
