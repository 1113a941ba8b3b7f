// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.compare.Models.Spot;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.ModelTrait;

class ComparisonProperties {

    private static final String SEED = "20240314";

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Provide
    Arbitrary<Document> unsaved() {
        return ArbitraryModels.documents(ModelTrait.WITHOUT_IDS, ModelTrait.WITHOUT_EXTENSIONS);
    }

    @Provide
    Arbitrary<List<Document>> folders() {
        return ArbitraryModels.folders();
    }

    @Property(tries = 300, seed = SEED)
    void a_model_does_not_differ_from_itself_nor_from_a_version(@ForAll("documents") Document document) {
        assertThat(ModelComparison.compare(document, document)).isEmpty();
        assertThat(ModelComparison.compare(document, ModelCopy.asVersion(document)))
                .isEmpty();
    }

    @Property(tries = 300, seed = SEED)
    void a_model_without_identities_does_not_differ_from_one_that_got_them(@ForAll("unsaved") Document document) {
        assertThat(ModelComparison.compare(document, ModelCopy.withNewIdentity(document)))
                .isEmpty();
    }

    @Property(tries = 200, seed = SEED)
    void references_to_other_documents_are_no_difference(@ForAll("folders") List<Document> folder) {
        for (Document document : folder) {
            assertThat(ModelComparison.compare(document, ModelCopy.asVersion(document)))
                    .isEmpty();
        }
    }

    @Property(tries = 500, seed = SEED)
    void a_changed_value_is_the_one_difference(
            @ForAll("documents") Document document, @ForAll int where, @ForAll int what) {
        Document after = ModelCopy.asVersion(document);
        Spot spot = Models.spot(
                after, where, each -> isContent(each) && !each.feature().isMany());
        Object before = spot.value();
        Object value = Models.choose(values(after, spot), what);
        spot.object().eSet(spot.feature(), value);

        assertThat(ModelComparison.compare(document, after))
                .singleElement()
                .isInstanceOfSatisfying(Change.ValueChanged.class, change -> {
                    assertThat(change.element()).isSameAs(spot.object());
                    assertThat(change.feature()).isSameAs(spot.feature());
                    assertThat(equal(change.before().orElse(null), before)).isTrue();
                    assertThat(change.after()).isEqualTo(Optional.ofNullable(spot.value()));
                });
    }

    @Property(tries = 300, seed = SEED)
    void an_added_value_is_the_one_difference(
            @ForAll("documents") Document document, @ForAll int where, @ForAll int index) {
        Document after = ModelCopy.asVersion(document);
        Spot spot =
                Models.spot(after, where, each -> isText(each) && each.feature().isMany());
        spot.list().add(Math.floorMod(index, spot.list().size() + 1), "not there before");

        assertThat(ModelComparison.compare(document, after))
                .singleElement()
                .isInstanceOfSatisfying(Change.ValueAdded.class, change -> {
                    assertThat(change.feature()).isSameAs(spot.feature());
                    assertThat(change.value()).isEqualTo("not there before");
                    assertThat(change.index())
                            .isEqualTo(Math.floorMod(index, spot.list().size()));
                });
    }

    @Property(tries = 300, seed = SEED)
    void a_removed_value_is_the_one_difference(
            @ForAll("documents") Document document, @ForAll int where, @ForAll int index) {
        Document after = ModelCopy.asVersion(document);
        Spot spot = Models.spot(
                after,
                where,
                each -> each.feature().isMany()
                        && !each.list().isEmpty()
                        && !(each.feature() instanceof EReference reference && reference.isContainment()));
        Object removed = spot.list().remove(Math.floorMod(index, spot.list().size()));

        assertThat(ModelComparison.compare(document, after))
                .singleElement()
                .isInstanceOfSatisfying(Change.ValueRemoved.class, change -> {
                    assertThat(change.feature()).isSameAs(spot.feature());
                    assertThat(equal(change.value(), removed)).isTrue();
                });
    }

    @Property(tries = 300, seed = SEED)
    void an_added_element_is_the_one_difference(
            @ForAll("documents") Document document, @ForAll int where, @ForAll int index) {
        Document after = ModelCopy.asVersion(document);
        Spot spot =
                Models.spot(after, where, each -> isList(each) && !each.list().isEmpty());
        EObject model = Models.choose(spot.list(EObject.class), index);
        // Which of two equal objects is the new one cannot be told where they have no identity and others refer to
        // them.
        Assume.that(Models.hasIdentity(model) || Models.unreferenced(after).containsAll(spot.list(EObject.class)));
        EObject added = ModelCopy.withNewIdentity(model);
        spot.list().add(Math.floorMod(index, spot.list().size() + 1), added);

        assertThat(ModelComparison.compare(document, after))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Added.class, change -> assertThat(EcoreUtil.equals(change.element(), added))
                                .isTrue());
    }

    @Property(tries = 300, seed = SEED)
    void a_removed_element_is_the_one_difference(@ForAll("documents") Document document, @ForAll int which) {
        Document after = ModelCopy.asVersion(document);
        Set<EObject> unreferenced = Models.unreferenced(after);
        EObject removed = Models.choose(
                Models.objects(after).stream()
                        .filter(each -> each != after && unreferenced.contains(each))
                        .toList(),
                which);
        EcoreUtil.remove(removed);

        assertThat(ModelComparison.compare(document, after))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.Removed.class,
                        change -> assertThat(change.element().eClass()).isSameAs(removed.eClass()));
    }

    @Property(tries = 300, seed = SEED)
    void an_element_at_another_place_in_its_list_is_the_one_difference(
            @ForAll("documents") Document document, @ForAll int where, @ForAll int from, @ForAll int to) {
        Document after = ModelCopy.asVersion(document);
        Spot spot = Models.spot(
                after,
                where,
                each -> isList(each)
                        && each.list().size() > 1
                        && each.list(EObject.class).stream().allMatch(Models::hasIdentity));
        int size = spot.list().size();
        int old = Math.floorMod(from, size);
        spot.list().move(Math.floorMod(old + 1 + Math.floorMod(to, size - 1), size), old);

        assertThat(ModelComparison.compare(document, after)).singleElement().isInstanceOf(Change.Moved.class);
    }

    @Property(tries = 300, seed = SEED)
    void an_element_below_another_parent_is_the_one_difference(
            @ForAll("documents") Document document, @ForAll int which, @ForAll int where) {
        Document after = ModelCopy.asVersion(document);
        EObject moved = Models.choose(
                Models.objects(after).stream()
                        .filter(each -> each != after && Models.hasIdentity(each))
                        .toList(),
                which);
        Spot spot = Models.spot(
                after,
                where,
                each -> isList(each)
                        && each.feature().getEType().isInstance(moved)
                        && each.object() != moved.eContainer()
                        && !EcoreUtil.isAncestor(moved, each.object()));
        EObject parent = moved.eContainer();
        spot.list().add(moved);

        assertThat(ModelComparison.compare(document, after))
                .singleElement()
                .isInstanceOfSatisfying(Change.Moved.class, change -> {
                    assertThat(change.element()).isSameAs(moved);
                    assertThat(moved.eContainer()).isNotSameAs(parent);
                });
    }

    @Property(tries = 200, seed = SEED)
    void any_two_models_of_a_kind_can_be_compared_and_told_in_one_line_each(
            @ForAll("documents") Document before, @ForAll("documents") Document after) {
        Assume.that(before.eClass() == after.eClass());

        for (Change change : ModelComparison.compare(before, after)) {
            for (String language : List.of("sv", "en")) {
                assertThat(change.message().in(Locale.forLanguageTag(language)))
                        .isNotBlank()
                        .doesNotContain("\n", "\r");
            }
        }
    }

    private static boolean isContent(Spot spot) {
        return isText(spot) && !((EAttribute) spot.feature()).isID()
                || spot.feature() instanceof EReference reference && !reference.isContainment();
    }

    private static boolean isText(Spot spot) {
        return spot.feature() instanceof EAttribute attribute
                && attribute.getEAttributeType().getInstanceClass() == String.class
                && !attribute.getName().equals("modelVersion");
    }

    private static boolean isList(Spot spot) {
        return spot.feature() instanceof EReference reference && reference.isContainment() && reference.isMany();
    }

    private static List<Object> values(Document document, Spot spot) {
        if (isText(spot)) {
            return List.of("not there before");
        }
        return Models.objects(document).stream()
                .filter(spot.feature().getEType()::isInstance)
                .filter(each -> each != spot.value())
                .map(Object.class::cast)
                .toList();
    }

    private static boolean equal(Object one, Object other) {
        return one instanceof EObject object && other instanceof EObject same
                ? Objects.equals(EcoreUtil.getID(object), EcoreUtil.getID(same))
                : Objects.equals(one, other);
    }
}
