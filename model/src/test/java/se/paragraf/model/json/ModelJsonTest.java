// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.attest.AttestFactory;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.fixture.ExtensionModel;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

class ModelJsonTest {

    private static final ModelJson JSON = ModelJson.with(TestPackages.WITH_EXTENSION);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static Stream<BrokenDocument> broken() {
        return BrokenDocument.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_document_gives_one_clear_line(BrokenDocument broken) {
        ModelException fault = catchThrowableOfType(ModelException.class, () -> read(broken.json()));

        assertThat(fault.reason(Locale.ENGLISH))
                .containsIgnoringCase(broken.reason())
                .contains(broken.place())
                .doesNotContain("\n");
        assertThat(fault.reason(SWEDISH))
                .isNotEqualTo(fault.reason(Locale.ENGLISH))
                .doesNotContain("\n");
    }

    @Test
    void a_document_is_written_in_the_order_of_the_metamodel_without_defaults() throws Exception {
        Federation federation = FederationFactory.eINSTANCE.createFederation();
        federation.setId("f");
        federation.getPersons().add(FederationFactory.eINSTANCE.createPerson());
        federation.getPersons().get(0).setId("p1");
        federation.getMandates().add(FederationFactory.eINSTANCE.createMandate());
        federation.getMandates().get(0).setPerson(federation.getPersons().get(0));
        federation.setName("Förbundet");

        assertThat(write(federation))
                .isEqualTo(
                        """
                {
                  "$schema": "https://paragraf.se/model/1/paragraf.schema.json",
                  "paragraf": {
                    "modelVersion": "1.0"
                  },
                  "document": {
                    "type": "federation.Federation",
                    "id": "f",
                    "name": "Förbundet",
                    "persons": [
                      {
                        "id": "p1"
                      }
                    ],
                    "mandates": [
                      {
                        "person": {
                          "ref": "p1"
                        }
                      }
                    ]
                  }
                }
                """);
    }

    @Test
    void keys_may_come_in_any_order() throws Exception {
        Document read = read(
                """
                {"document": {"extensions": [{"title": "x", "type": "log.Entry"}], "place": "Sal 1", "type": "minutes.Meeting"},
                 "packages": {"log": "https://example.org/logbook/1"}, "paragraf": {"modelVersion": "1.0"}}""");

        assertThat(((Meeting) read).getPlace()).isEqualTo("Sal 1");
        assertThat(read.getExtensions().get(0).eClass().getEPackage()).isSameAs(ExtensionModel.PACKAGE);
        assertThat(read.getModelVersion()).isEqualTo("1.0");
    }

    @Test
    void a_missing_metamodel_is_named() throws Exception {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.getExtensions().add(EcoreUtil.create(entry()));
        String json = write(meeting);

        assertThatThrownBy(() -> ModelJson.with(TestPackages.OWN).read(in(json)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("https://example.org/logbook/1 is not installed");
    }

    @Test
    void a_prefix_of_another_package_is_refused() {
        String json = BrokenDocument.meeting("")
                .replace(
                        "\"document\"", "\"packages\": {\"minutes\": \"https://example.org/logbook/1\"}, \"document\"");

        assertThatThrownBy(() -> read(json)).isInstanceOf(ModelException.class).hasMessageContaining("prefix minutes");
    }

    @Test
    void having_no_value_instead_of_the_default_is_kept() throws Exception {
        AttestOrder order = AttestFactory.eINSTANCE.createAttestOrder();
        order.setCurrency(null);

        assertThat(((AttestOrder) read(write(order))).getCurrency()).isNull();
    }

    @Test
    void a_number_without_figures_is_kept() throws Exception {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setTrace(FederationFactory.eINSTANCE.createSourceTrace());
        meeting.getTrace().setConfidence(Double.NEGATIVE_INFINITY);

        assertThat(read(write(meeting)).getTrace().getConfidence()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void a_reference_to_another_file_stays_unresolved() throws Exception {
        Meeting read = (Meeting) read(BrokenDocument.meeting("\"federation\": {\"ref\": \"federation.paragraf#f\"}"));

        assertThat(((InternalEObject) read.getFederation()).eProxyURI())
                .isEqualTo(URI.createURI("federation.paragraf#f"));
        assertThat(write(read)).contains("\"ref\": \"federation.paragraf#f\"");
    }

    @Test
    void what_could_not_be_read_again_is_not_written() {
        Meeting lost = MinutesFactory.eINSTANCE.createMeeting();
        lost.setFederation(FederationFactory.eINSTANCE.createFederation());
        Meeting twice = MinutesFactory.eINSTANCE.createMeeting();
        twice.setId("m");
        twice.getParagraphs().add(MinutesFactory.eINSTANCE.createParagraph());
        twice.getParagraphs().get(0).setId("m");
        Meeting outside = MinutesFactory.eINSTANCE.createMeeting();
        outside.setFederation(FederationFactory.eINSTANCE.createFederation());
        ((InternalEObject) outside.getFederation()).eSetProxyURI(URI.createURI("../f.paragraf#f"));
        Meeting half = MinutesFactory.eINSTANCE.createMeeting();
        half.setPlace("\ud83c");

        for (Meeting meeting : new Meeting[] {lost, twice, outside, half}) {
            assertThatThrownBy(() -> write(meeting)).isInstanceOf(ModelException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void a_bottomless_document_ends_soon(String level) {
        assertThatThrownBy(() -> read(level.repeat(1_000_000)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("deeper");
    }

    @Test
    void an_endless_document_ends() {
        InputStream blanks = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThatThrownBy(() -> JSON.read(blanks))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("64 MB");
    }

    @Test
    void more_values_than_any_document_has_are_refused() {
        assertThatThrownBy(() -> read(BrokenDocument.meeting("\"paragraphs\": [" + "{},".repeat(2_000_000) + "{}]")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("values");
    }

    @Test
    void what_is_not_utf_8_is_refused_and_a_mark_at_the_beginning_is_not() throws Exception {
        String json = BrokenDocument.meeting("\"place\": \"Å\"");

        assertThatThrownBy(() -> JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> JSON.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_16))))
                .isInstanceOf(ModelException.class);
        assertThat(((Meeting) read("\ufeff" + json)).getPlace()).isEqualTo("Å");
    }

    @Test
    void whatever_is_done_to_a_document_only_model_exceptions_come_out() throws Exception {
        byte[] whole = BrokenDocument.meeting(
                        "\"date\": \"2024-03-14\", \"state\": \"DRAFT\", \"federation\": {\"ref\": \"a#b\"},"
                                + " \"attendances\": [{\"id\": \"a1\", \"roles\": [\"CHAIR\"]}], \"paragraphs\": [{\"number\": 1, \"body\":"
                                + " [{\"type\": \"minutes.TextBlock\", \"runs\": [{\"text\": \"x\"}]}], \"decisions\": [{\"percentages\": [1.5]}]}],"
                                + " \"signatories\": [{\"attendance\": {\"ref\": \"#//@attendances.0\"}}]")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tokens = "{}[]\",:0123456789eE+-.#/@\\untrflas\u0000 ".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20240314);
        int refused = 0;
        for (int i = 0; i < 30_000; i++) {
            byte[] changed = whole.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed[random.nextInt(changed.length)] =
                        random.nextInt(4) == 0 ? (byte) random.nextInt(256) : tokens[random.nextInt(tokens.length)];
            }
            try {
                JSON.read(new ByteArrayInputStream(changed));
            } catch (ModelException e) {
                refused++;
                assertThat(e.getMessage()).hasSizeLessThan(600).doesNotContain("\n", "{0}");
            }
        }
        assertThat(refused).isBetween(10_000, 29_999);
    }

    private static EClass entry() {
        return (EClass) ExtensionModel.PACKAGE.getEClassifier("Entry");
    }

    private static String write(Document document) throws ModelException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document read(String json) throws ModelException {
        return JSON.read(in(json)).root();
    }

    private static InputStream in(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
