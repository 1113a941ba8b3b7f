// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.json.ModelJson;

/** Reads a document of the model that stands within another JSON document, without its head. */
final class ModelPart {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final ModelJson json = ModelJson.standalone();

    ModelPart(JsonParser parser) {
        this.parser = parser;
    }

    /** The document that starts where the parser is, which stands at the end of it then. */
    Document read(String type) throws IOException, ModelException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeObjectFieldStart("paragraf");
            out.writeStringField("modelVersion", "1.0");
            out.writeEndObject();
            out.writeObjectFieldStart("document");
            out.writeStringField("type", type);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                out.copyCurrentStructure(parser);
            }
            out.writeEndObject();
            out.writeEndObject();
        }
        return json.read(new ByteArrayInputStream(bytes.toByteArray())).root();
    }
}
