// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;

/** Writes a Word document of the rendered XHTML. */
@Component
public final class DocxExporter implements Exporter {

    private final Template template = Template.standard();

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        XhtmlDocument document = request.document();
        new WordDocument(template, document).write(out);
    }
}
