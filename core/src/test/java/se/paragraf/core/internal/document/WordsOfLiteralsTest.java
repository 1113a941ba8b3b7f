// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.core.internal.document.layer.Layers;
import se.paragraf.core.internal.document.layer.Wording;
import se.paragraf.model.attest.AttestKind;
import se.paragraf.model.attest.LimitPer;
import se.paragraf.model.attest.ObjectType;
import se.paragraf.model.attest.ProhibitionKind;
import se.paragraf.model.attest.RelationKind;
import se.paragraf.model.attest.Reporting;
import se.paragraf.model.attest.SubstitutionTrigger;
import se.paragraf.model.federation.RoleKind;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.NoteKind;
import se.paragraf.model.minutes.ProposalKind;
import se.paragraf.model.minutes.VatBasis;

class WordsOfLiteralsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void each_literal_that_documents_show_has_a_word(String language) throws Exception {
        Wording words = new Layers(List.of(), List.of())
                .dressing(Minutes.MAKE.createMeeting(), Optional.empty())
                .wording(Locale.forLanguageTag(language));

        assertWords(words, "step.", AttestKind.values());
        assertWords(words, "object.", ObjectType.values());
        assertWords(words, "limit.", LimitPer.values());
        assertWords(words, "trigger.", SubstitutionTrigger.values());
        assertWords(words, "prohibition.", ProhibitionKind.values());
        assertWords(words, "relation.", RelationKind.values());
        assertWords(words, "reporting.", Reporting.values());
        assertWords(words, "office.", RoleKind.values());
        assertWords(words, "outcome.", DecisionOutcome.values());
        assertWords(words, "form.", MeetingMode.values());
        assertWords(words, "note.", NoteKind.values());
        assertWords(words, "proposal.", ProposalKind.values());
        assertWords(words, "vat.", VatBasis.values());
    }

    /** What says nothing has no word: it is not shown. */
    private static void assertWords(Wording words, String prefix, Enumerator[] literals) {
        assertThat(Arrays.stream(literals)
                        .map(Enumerator::getName)
                        .filter(name -> !name.equals("UNSTATED"))
                        .filter(name -> !(prefix.equals("outcome.") && name.equals("OTHER"))))
                .allSatisfy(name -> assertThat(words.get(prefix + name)).isNotBlank());
    }
}
