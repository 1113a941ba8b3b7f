// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;

/** Tells what the renderer finds wrong by the files of the templates, of which it does not know. */
final class RenderingFaults {

    private static final String STYLE = "style.css";

    private final ExportRequest request;
    private final Document xhtml;

    RenderingFaults(ExportRequest request, Document xhtml) {
        this.request = request;
        this.xhtml = xhtml;
    }

    /** Refuses a document that the renderer complained of. */
    void check(Diagnostics diagnostics) throws ExportException {
        Optional<Diagnostic> complaint = diagnostics.complaint();
        if (complaint.isPresent()) {
            throw of(complaint.get());
        }
    }

    private ExportException of(Diagnostic complaint) throws ExportException {
        LogMessageId id = complaint.getLogMessageId();
        if (id == LogMessageId2Param.CSS_PARSE_GENERIC_MESSAGE) {
            return ofStyle(complaint);
        } else if (id == LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_BOOKMARK) {
            String target = String.valueOf(complaint.getArgs()[0]);
            return Refusal.because(complaint.getError(), "pdf.hidden", shown(target), request.place(STYLE));
        }
        return ofLayout(complaint.getError(), StyleComplaint.shown(complaint.getFormattedMessage()));
    }

    private ExportException ofStyle(Diagnostic complaint) throws ExportException {
        StyleComplaint what = StyleComplaint.of(complaint);
        String style = what.style(xhtml);
        Optional<byte[]> file = request.template(STYLE);
        int line = file.isPresent() ? what.lineIn(file.get(), style) : 0;
        String place = line > 0 ? request.place(STYLE) + ":" + line : request.place(request.kind() + ".vm");
        return Refusal.because(complaint.getError(), "pdf.style", place, what.written(style), what.reason());
    }

    /** A limit that was reached. What it was reached by is not known, but most often it is the style. */
    ExportException of(LimitReached limit) throws ExportException {
        return Refusal.because(limit, "pdf.limit", limit.reason(), request.place(STYLE));
    }

    /** What the renderer breaks on. Only what it throws by its own will tells the reason. */
    ExportException of(RuntimeException e) throws ExportException {
        boolean isMeant = e.getClass() == RuntimeException.class || e.getClass() == IllegalArgumentException.class;
        return ofLayout(
                e,
                StyleComplaint.shown(
                        isMeant ? String.valueOf(e.getMessage()) : e.getClass().getSimpleName()));
    }

    private ExportException ofLayout(Throwable cause, String reason) throws ExportException {
        return Refusal.because(cause, "pdf.layout", request.place(STYLE), reason);
    }

    /** What a bookmark leads to, by its text if there is any. */
    private String shown(String target) {
        Element element = target.startsWith("#") ? byId(target.substring(1)) : null;
        String text = element == null ? "" : element.getTextContent().strip();
        return text.isEmpty() ? target : StyleComplaint.shown(text);
    }

    private Element byId(String id) {
        var elements = xhtml.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.getAttribute("id").equals(id)) {
                return element;
            }
        }
        return null;
    }
}
