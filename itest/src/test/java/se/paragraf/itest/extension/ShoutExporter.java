// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.extension;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;

/** Writes the name of the body in capitals. */
@Component
public final class ShoutExporter implements Exporter {

    @Override
    public String format() {
        return "shout";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        String name = String.valueOf(request.meeting().getFederationName());
        out.write(name.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
