// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.export.docx.internal.template.StandardTemplate;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.template.TemplateReader;

/** Writes a Word document of the rendered XHTML into the Word template in force. */
@Component
public final class DocxExporter implements Exporter {

    /**
     * Set to {@code true} or {@code false}, the document carries the model with it or does not; else it does if it shows all of it.
     */
    private static final String WITH_MODEL = "docx.model";

    private final TemplateReader templates = new TemplateReader();

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        Optional<byte[]> model = request.carriesModel(WITH_MODEL) ? Optional.of(request.model()) : Optional.empty();
        new WordDocument(template(request), request.document(), model).write(out);
    }

    /** That of the kind of document goes before that of all. */
    private Template template(ExportRequest request) throws ExportException {
        String ofKind = request.kind() + ".dotx";
        Optional<byte[]> own = request.template(ofKind);
        if (own.isPresent()) {
            return templates.read(ofKind, own.get());
        }
        return templates.read(
                StandardTemplate.FILE, request.template(StandardTemplate.FILE).orElseGet(StandardTemplate::bytes));
    }
}
