// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.modeljson;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.internal.export.WrittenKinds;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.json.ModelJson;
import se.paragraf.model.text.Message;

/** Writes a document with all that the model holds of it, unlike the JSON of the contract. */
@Component
public final class ModelJsonExporter implements Exporter {

    static final String FORMAT = "paragraf.json";

    private static final WrittenKinds KINDS = new WrittenKinds(FORMAT, List.of("minutes", "excerpt", "attest-order"));

    private final ModelJson json;

    /** For the class path. */
    public ModelJsonExporter() {
        this(ModelJson.standalone());
    }

    @Activate
    public ModelJsonExporter(@Reference ModelJson json) {
        this.json = json;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        KINDS.check(request);
        try {
            json.write(request.content(), out);
        } catch (ModelException e) {
            throw new ExportException(
                    e.reason().orElseGet(() -> Message.of(ModelJsonExporter.class, "unknown", e.toString())), e);
        }
    }
}
