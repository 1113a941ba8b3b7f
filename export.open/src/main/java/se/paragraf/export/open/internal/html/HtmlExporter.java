// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.export.open.internal.html.linked.LinkedData;
import se.paragraf.model.text.Message;

/** Writes the rendered document as one web page that needs nothing beside itself. */
@Component
public final class HtmlExporter implements Exporter {

    /**
     * Set to {@code true} or {@code false}, the page carries the model with it or does not; else it does if it shows all of it.
     */
    private static final String WITH_MODEL = "html.model";

    private static final int LINE = 76;

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(LINE, new byte[] {'\n'});

    private final XhtmlReader reader = new XhtmlReader();

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        XhtmlDocument document = request.document();
        Survey survey = new Survey();
        reader.read(document.content(), survey);
        Words words = new Words(document.language());
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Markup markup = new Markup(writer);
        new PageHead(survey, document.language().toLanguageTag(), words)
                .write(markup, style(request), LinkedData.of(request), model(request));
        reader.read(document.content(), new PageBody(markup, survey, new Pictures(document.images()), words));
        markup.raw("</html>\n");
        writer.flush();
    }

    /** The model as text that can stand in markup; empty if the page does not carry it. */
    private static String model(ExportRequest request) throws ExportException {
        return request.carriesModel(WITH_MODEL) ? LINES.encodeToString(request.model()) : "";
    }

    private static String style(ExportRequest request) throws ExportException {
        String css = text(request.template(WebStyle.FILE)
                .orElseThrow(() -> new ExportException(Message.of(HtmlExporter.class, "html.style.missing"))));
        String refused = StyleCheck.refused(css).orElse(null);
        if (refused != null) {
            throw new ExportException(Message.of(HtmlExporter.class, "html.style.refused", refused));
        }
        return css;
    }

    private static String text(byte[] css) throws ExportException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(css))
                    .toString()
                    .replace("\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new ExportException(Message.of(HtmlExporter.class, "html.style.encoding"), e);
        }
    }
}
