// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.ModelTrait;

class ModelConstraintsProperties {

    @Provide
    Arbitrary<Document> lawful() {
        return ArbitraryModels.documents(ModelTrait.CONSTRAINTS_HOLD);
    }

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Property(tries = 200, seed = "20240314")
    void a_model_whose_values_are_lawful_breaks_none(@ForAll("lawful") Document document) {
        assertThat(ModelConstraints.check(document)).isEmpty();
    }

    @Property(tries = 200, seed = "20240314")
    void a_version_breaks_what_the_model_breaks(@ForAll("documents") Document document) {
        assertThat(ModelConstraints.check(ModelCopy.asVersion(document)))
                .extracting(Violation::place)
                .isEqualTo(ModelConstraints.check(document).stream()
                        .map(Violation::place)
                        .toList());
    }
}
