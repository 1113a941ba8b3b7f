// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.ModelTrait;

/** Whatever a model holds, its documents can be archived and read by everyone, or are refused in a line. */
class ArbitraryDocumentsProperties {

    private static final Paragraf PARAGRAF = Paragraf.standalone();

    private static final String WORDS =
            "beslut åäö ÅÄÖ § 12 – 1 200 kr é ☐ ✓ ŋđ šž \u2028\n\t\u00AD\u2011 & < > \" ' " + "sammanträdesprotokoll";

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                ArbitraryModels.meetings(ModelTrait.WITHOUT_EXTENSIONS),
                ArbitraryModels.attestOrders(ModelTrait.WITHOUT_EXTENSIONS));
    }

    @Property(tries = 40, seed = "20240314", shrinking = ShrinkingMode.OFF)
    void a_document_whose_characters_can_be_set_is_archivable_and_accessible(@ForAll("documents") Document document)
            throws Exception {
        write(document);
        for (ExportOptions options : Kinds.of(document)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                PARAGRAF.exporting().export(document, "pdf", options, out);
            } catch (ExportException e) {
                // Such a model has pictures that nobody has, and kinds of documents ask for what it lacks.
                assertThat(e.getMessage())
                        .doesNotContain("lacks", "cannot be made:")
                        .hasLineCount(1);
                continue;
            }
            Vera.assertValid(out.toByteArray(), options.document().orElseThrow());
        }
    }

    @Property(tries = 25, seed = "20240315", shrinking = ShrinkingMode.OFF)
    void a_document_with_any_characters_is_made_or_refused_in_a_line(@ForAll("documents") Document document) {
        for (ExportOptions options : Kinds.of(document)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                PARAGRAF.exporting().export(document, "pdf", options, out);
                assertThat(out.size()).isPositive();
            } catch (ExportException e) {
                assertThat(e.getMessage()).doesNotContain("cannot be made:").hasLineCount(1);
                assertThat(out.size()).isZero();
            }
        }
    }

    /** Puts words and very long words in the place of the arbitrary characters of all texts. */
    private static void write(Document document) {
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(document)); all.hasNext(); ) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType().getInstanceClass() == String.class
                        && !attribute.isID()
                        && attribute.isChangeable()
                        && object.eIsSet(attribute)) {
                    set(object, attribute);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            List<String> values = (List<String>) object.eGet(attribute);
            values.replaceAll(ArbitraryDocumentsProperties::words);
        } else {
            object.eSet(attribute, words((String) object.eGet(attribute)));
        }
    }

    private static String words(String text) {
        Random random = new Random(text.hashCode());
        int start = random.nextInt(WORDS.length());
        String words = WORDS.substring(start) + WORDS.substring(0, start);
        return random.nextInt(4) == 0 ? "ord".repeat(100) + words : words;
    }
}
