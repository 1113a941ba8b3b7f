// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.federation.Document;
import se.paragraf.model.fixture.ArbitraryModels;
import se.paragraf.model.fixture.ExtensionModel;
import se.paragraf.model.fixture.ModelTrait;

class JsonSchemaProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final com.networknt.schema.JsonSchema OWN = schema(List.of());
    private static final com.networknt.schema.JsonSchema WITH_EXTENSION = schema(List.of(ExtensionModel.PACKAGE));

    @Provide
    Arbitrary<Document> documents() {
        return ArbitraryModels.documents(ModelTrait.WITH_UNKNOWN_EXTENSIONS);
    }

    @Property(tries = 200, seed = "20240314")
    void what_is_written_follows_the_schema(@ForAll("documents") Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelJson.with(TestPackages.WITH_EXTENSION).write(document, out);
        JsonNode json = MAPPER.readTree(out.toByteArray());

        assertThat(OWN.validate(json)).isEmpty();
        assertThat(WITH_EXTENSION.validate(json)).isEmpty();
    }

    @Example
    void the_schema_refuses_what_the_reader_refuses() throws Exception {
        for (BrokenDocument broken : BrokenDocument.ALL) {
            if (broken.seenBySchema()) {
                assertThat(OWN.validate(MAPPER.readTree(broken.json())))
                        .as(broken.json())
                        .isNotEmpty();
            }
        }
    }

    @Example
    void the_schema_of_an_extension_knows_its_objects() throws Exception {
        JsonNode wrong = MAPPER.readTree(
                BrokenDocument.meeting("\"extensions\": [{\"type\": \"logbook.Entry\", \"ghost\": 1}]"));

        assertThat(OWN.validate(wrong)).isEmpty();
        assertThat(WITH_EXTENSION.validate(wrong)).isNotEmpty();
    }

    @Example
    void the_schema_is_the_same_each_time_and_lies_in_the_jar() throws IOException {
        assertThat(text(List.of())).isEqualTo(text(List.of()));
        try (InputStream in = ModelJson.class.getClassLoader().getResourceAsStream(ModelJson.SCHEMA)) {
            assertThat(in).asString(StandardCharsets.UTF_8).isEqualTo(text(List.of()));
        }
    }

    @Example
    void the_schema_tells_what_each_feature_means() throws IOException {
        JsonNode meeting = MAPPER.readTree(text(List.of())).at("/$defs/minutes.Meeting");

        assertThat(meeting.at("/description").asText()).contains("sammanträde");
        assertThat(meeting.at("/properties/date/description").asText()).contains("sammanträdesdatum");
        for (JsonNode property : meeting.get("properties")) {
            assertThat(property.has("description") || property.has("const"))
                    .as(property.toString())
                    .isTrue();
        }
    }

    private static String text(List<EPackage> extensions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonSchema.write(ModelJson.SCHEMA_ID, extensions, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static com.networknt.schema.JsonSchema schema(List<EPackage> extensions) {
        try {
            return SCHEMAS.getSchema(text(extensions));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
