// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.export.open.internal.meeting.Chosen;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Writes minutes, or an excerpt of them, as a debate of Akoma Ntoso 3.0 (OASIS LegalDocML). */
@Component
public final class AknExporter implements Exporter {

    static final String EXCERPT = "excerpt";
    private static final Set<String> KINDS = Set.of("minutes", EXCERPT);

    @Override
    public String format() {
        return "akn";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        Meeting meeting = request.meeting();
        String kind = request.kind();
        if (!KINDS.contains(kind)) {
            throw new ExportException(Message.of(AknExporter.class, "akn.kind", kind));
        }
        if (meeting.getDate() == null) {
            throw new ExportException(Message.of(AknExporter.class, "akn.date"));
        }
        try {
            Context context = new Context(
                    meeting,
                    Chosen.of(request, meeting),
                    kind.equals(EXCERPT),
                    new Words(request.options().language()));
            DebateDocument.write(context, out);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException unwritable ? unwritable : new IOException(e);
        }
    }
}
