// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.peer;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.velocity.app.VelocityEngine;
import se.paragraf.bench.document.DocumentWriter;
import se.paragraf.bench.document.Library;
import se.paragraf.bench.document.Sample;
import se.paragraf.bench.word.Block;
import se.paragraf.bench.word.WordFile;
import se.paragraf.core.export.ExportException;

/** XDocReport with a template that is loaded once. Its directives stand between the paragraphs, where they cost least. */
public final class XDocReportWriter implements DocumentWriter {

    private IXDocReport report;
    private List<Block> blocks;

    @Override
    public String name() {
        return "xdocreport";
    }

    @Override
    public String library() {
        return Library.of(IXDocReport.class) + ", " + Library.of(VelocityEngine.class);
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void prepare(Sample sample) throws ExportException, IOException {
        WordFile file = sample.word();
        blocks = file.blocks();
        try (InputStream in = XDocReportWriter.class.getResourceAsStream("blocks.vm")) {
            byte[] template = file.template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            report = new XDocReportRegistry()
                    .loadReport(new ByteArrayInputStream(template), TemplateEngineKind.Velocity);
        } catch (XDocReportException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            IContext context = report.createContext();
            context.put("blocks", blocks);
            report.process(context, out);
        } catch (XDocReportException e) {
            throw new IOException(e);
        }
    }
}
