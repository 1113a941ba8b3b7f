// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.json.ModelJson;
import se.paragraf.model.text.Message;

/** Reads JSON whole, within bounds of size, depth and count of values. */
final class NodeReader {

    /** How deep objects and arrays may nest; a list in a list takes four levels. */
    static final int DEEPEST = 1_000;

    /** How many values there may be: they take more memory than their text. */
    static final int MOST = 2_000_000;

    private static final int LONGEST_KEY = 1_000;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_KEY)
                    .maxStringLength(ModelJson.LIMIT)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;
    private int count;

    private NodeReader(JsonParser parser) {
        this.parser = parser;
    }

    static Node read(InputStream in) throws ModelException {
        try (JsonParser parser = FACTORY.createParser(characters(in))) {
            return new NodeReader(parser).document();
        } catch (CharacterCodingException e) {
            throw new ModelException(Faults.message("json.utf8"), e);
        } catch (BoundedInput.TooLarge e) {
            throw new ModelException(Faults.message("json.large", ModelJson.LIMIT >> 20), e);
        } catch (IOException e) {
            throw new ModelException(Faults.message("json.unreadable", Faults.cut(e.getMessage())), e);
        }
    }

    private static Reader characters(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                new BoundedInput(in),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private Node document() throws IOException, ModelException {
        try {
            if (parser.nextToken() == null) {
                throw Faults.fault("json.empty");
            }
            Node node = value();
            if (parser.nextToken() != null) {
                throw fault(parser.currentTokenLocation(), Faults.message("json.more"));
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw fault(parser.currentLocation(), Faults.message("json.bounds", DEEPEST, LONGEST_KEY));
        } catch (JsonProcessingException e) {
            throw fault(parser.currentLocation(), Faults.message("json.syntax"));
        }
    }

    private Node value() throws IOException, ModelException {
        JsonLocation at = parser.currentTokenLocation();
        if (++count > MOST) {
            throw fault(at, Faults.message("json.many", MOST));
        }
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Node.Fields(members(), line, column);
            case START_ARRAY -> new Node.Values(elements(), line, column);
            case VALUE_STRING -> new Node.Text(parser.getText(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(parser.getText(), line, column);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Word(parser.getBooleanValue(), line, column);
            case VALUE_NULL -> new Node.Word(null, line, column);
            default -> throw fault(at, Faults.message("json.syntax"));
        };
    }

    private List<Node.Member> members() throws IOException, ModelException {
        List<Node.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            if (!keys.add(key)) {
                throw fault(at, Faults.message("json.key.twice", Faults.cut(key)));
            }
            parser.nextToken();
            members.add(new Node.Member(key, at.getLineNr(), at.getColumnNr(), value()));
        }
        return members;
    }

    private List<Node> elements() throws IOException, ModelException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }

    private ModelException fault(JsonLocation at, Message what) {
        return Faults.at(
                at.getLineNr(),
                at.getColumnNr(),
                parser.getParsingContext().pathAsPointer().toString(),
                what);
    }
}
