// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.export.open.internal.fixture.Example;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.export.open.internal.fixture.Request;
import se.paragraf.model.text.NumberSpan;

/** Whether our schema allows nothing that the standard does not: told by many documents, most of them wrong. */
@EnabledIfSystemProperty(named = AknSchema.STANDARD, matches = ".+")
class AknProfileTest {

    private static final Logger LOG = LoggerFactory.getLogger(AknProfileTest.class);

    @Test
    void what_our_schema_allows_the_standard_allows() throws Exception {
        ExportOptions options = ExportOptions.defaults().withParagraphs(List.of(new NumberSpan(22, 23)));
        compare(Exports.text(Example.meeting(), "akn"), 5000, 20240516);
        compare(Exports.text(AknRecordsTest.meeting(), "akn"), 5000, 20240520);
        compare(Request.of("excerpt", Example.meeting(), options).exported(new AknExporter()), 2000, 20240524);
    }

    private static void compare(String document, int number, long seed) throws Exception {
        Mutants mutants = new Mutants(document, seed);
        Set<String> laxer = new TreeSet<>();
        int allowed = 0;
        int allowedByStandard = 0;
        for (int i = 0; i < number; i++) {
            StringBuilder done = new StringBuilder();
            String mutant = mutants.next(done);
            String wrong = AknSchema.faultOfStandard(mutant);
            boolean isAllowed = AknSchema.fault(mutant) == null;
            allowed += isAllowed ? 1 : 0;
            allowedByStandard += wrong == null ? 1 : 0;
            if (isAllowed && wrong != null) {
                laxer.add(wrong + done);
            }
        }
        LOG.info("of {} documents our schema allows {}, the standard {}", number, allowed, allowedByStandard);
        assertThat(laxer).isEmpty();
        // Else they would tell nothing.
        assertThat(allowed).isBetween(number / 20, number / 2);
    }
}
