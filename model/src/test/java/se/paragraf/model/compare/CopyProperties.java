// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.ModelTrait;

class CopyProperties {

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Provide
    Arbitrary<List<Document>> folders() {
        return ArbitraryModels.folders();
    }

    @Property(tries = 300, seed = "20240314")
    void a_version_is_equal_and_shares_nothing(@ForAll("documents") Document document) {
        Document copy = ModelCopy.asVersion(document);

        assertThat(EcoreUtil.equals(document, copy)).isTrue();
        assertThat(Models.objects(copy)).doesNotContainAnyElementsOf(Models.objects(document));
        assertThat(EcoreUtil.ExternalCrossReferencer.find(copy)).isEmpty();
    }

    @Property(tries = 300, seed = "20240314")
    void a_version_refers_to_the_same_objects_of_other_documents(@ForAll("folders") List<Document> folder) {
        for (Document document : folder) {
            assertThat(EcoreUtil.ExternalCrossReferencer.find(ModelCopy.asVersion(document))
                            .keySet())
                    .isEqualTo(EcoreUtil.ExternalCrossReferencer.find(document).keySet());
        }
    }

    @Property(tries = 300, seed = "20240314")
    void a_copy_with_new_identity_has_no_identity_of_the_original(@ForAll("documents") Document document) {
        Document copy = ModelCopy.withNewIdentity(document);

        List<String> ids = ids(copy);
        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(ids(document)).doesNotContainAnyElementsOf(ids(document));
        assertThat(EcoreUtil.ExternalCrossReferencer.find(copy)).isEmpty();
    }

    private static List<String> ids(EObject root) {
        List<String> ids = new ArrayList<>(
                Models.objects(root).stream().map(EcoreUtil::getID).toList());
        ids.removeIf(Objects::isNull);
        return ids;
    }
}
