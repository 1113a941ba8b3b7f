// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.modeljson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.internal.importing.DocumentImporter;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.json.ModelJson;
import se.paragraf.model.text.Message;

/** Reads the JSON of the model. It is asked early, since a reader of text would take it for one. */
@Component(service = Importer.class, property = "service.ranking:Integer=-100")
public final class ModelJsonImporter implements DocumentImporter {

    private static final String HEADER = "paragraf";

    /** What may stand before the first brace: byte order marks, the zeros of UTF-16, white space. */
    private static final String BEFORE_FIRST_BRACE = "\u00EF\u00BB\u00BF\u00FE\u00FF\0 \t\r\n";

    private final ModelJson json;

    /** For the class path. */
    public ModelJsonImporter() {
        this(ModelJson.standalone());
    }

    @Activate
    public ModelJsonImporter(@Reference ModelJson json) {
        this.json = json;
    }

    @Override
    public String kind() {
        return ModelJsonExporter.FORMAT;
    }

    /** True for an object with the key that all such documents have, wherever it stands. */
    @Override
    public boolean accepts(Source source) {
        return startsWithBrace(source) && hasHeader(source);
    }

    /** No parser is loaded for what cannot be an object. */
    private static boolean startsWithBrace(Source source) {
        try (InputStream in = source.open()) {
            int first = in.read();
            while (first >= 0 && BEFORE_FIRST_BRACE.indexOf(first) >= 0) {
                first = in.read();
            }
            return first == '{';
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }

    private static boolean hasHeader(Source source) {
        try (JsonParser parser = new JsonFactory().createParser(source.open())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals(HEADER)) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    @Override
    public Document readDocument(Source source, Consumer<Message> warnings) throws ImportException {
        try {
            ModelContent content = json.read(source.open());
            content.warnings().forEach(warnings);
            return content.root();
        } catch (ModelException e) {
            throw new ImportException(
                    e.reason().orElseGet(() -> Message.of(ModelJsonImporter.class, "unknown", e.toString())), e);
        }
    }

    @Override
    public Message noMeeting(Document document) {
        return Message.of(
                ModelJsonImporter.class, "nomeeting", document.eClass().getName());
    }
}
