// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.internal.document.VelocityRenderer;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.MinutesFactory;

class TemplatesOfAnExportTest {

    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path folder;

    @Test
    void layers_are_asked_once_whatever_an_exporter_takes_of_them() throws Exception {
        MinutesKind kind = new MinutesKind();
        DefaultExportService service = new DefaultExportService(
                List.of(new Greedy()),
                List.of(kind),
                new VelocityRenderer(List.of(kind), List.of(new Counting())),
                ModelFiles.standalone());

        service.export(
                MinutesFactory.eINSTANCE.createMeeting(),
                Map.of("greedy", folder.resolve("a.greedy")),
                ExportOptions.defaults());

        assertThat(folder.resolve("a.greedy")).hasContent("p {}p {}");
        assertThat(asked).hasValue(1);
    }

    private static final class Greedy implements Exporter {

        @Override
        public String format() {
            return "greedy";
        }

        @Override
        public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
            request.document();
            out.write(request.template("web.css").orElseThrow());
            out.write(request.template("web.css").orElseThrow());
        }
    }

    private final class Counting implements TemplateSource {

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Set<String> files() {
            return Set.of("web.css");
        }

        @Override
        public InputStream open(String file) {
            return new ByteArrayInputStream("p {}".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean isFor(Document content) {
            asked.incrementAndGet();
            return true;
        }
    }
}
