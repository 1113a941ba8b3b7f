// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.model.minutes.Meeting;

/** Reads a text as the command line does, down to the JSON of the contract. */
final class Reading {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Importer TEXT = service(Importer.class, Importer::kind, "text");
    private static final Exporter AS_JSON = service(Exporter.class, Exporter::format, "json");

    private Reading() {}

    static Meeting meeting(Path file) throws ImportException {
        return TEXT.read(Source.of(file));
    }

    static JsonNode json(Path file) throws ImportException, ExportException, IOException {
        return json(meeting(file));
    }

    static JsonNode json(Meeting meeting) throws ExportException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AS_JSON.export(new Request(meeting), out);
        return JSON.readTree(out.toByteArray());
    }

    private static <S> S service(Class<S> type, Function<S, String> key, String name) {
        return ServiceLoader.load(type).stream()
                .map(ServiceLoader.Provider::get)
                .filter(service -> key.apply(service).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private record Request(Meeting meeting) implements ExportRequest {

        @Override
        public Meeting content() {
            return meeting;
        }

        @Override
        public String kind() {
            return "minutes";
        }

        @Override
        public boolean tellsAll() {
            return true;
        }

        @Override
        public Optional<byte[]> template(String name) {
            return Optional.empty();
        }

        @Override
        public String place(String name) {
            return name;
        }

        @Override
        public byte[] model() {
            throw new AssertionError("JSON is written from the meeting alone");
        }

        @Override
        public ExportOptions options() {
            return ExportOptions.defaults();
        }

        @Override
        public XhtmlDocument document() {
            throw new AssertionError("JSON is written from the meeting alone");
        }
    }
}
