// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.oparl;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.export.open.internal.json.JsonObject;
import se.paragraf.export.open.internal.json.JsonText;
import se.paragraf.export.open.internal.meeting.Body;
import se.paragraf.export.open.internal.meeting.Chosen;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Writes a meeting as a list of objects of OParl 1.1. */
@Component
public final class OparlExporter implements Exporter {

    private static final Set<String> KINDS = Set.of("minutes", "excerpt");

    @Override
    public String format() {
        return "oparl";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        Meeting meeting = request.meeting();
        String kind = request.kind();
        if (!KINDS.contains(kind)) {
            throw new ExportException(Message.of(OparlExporter.class, "oparl.kind", kind));
        }
        Body body = Body.of(meeting);
        List<JsonObject> objects =
                new MeetingObjects(meeting, Chosen.of(request, meeting), body, new Names(body, meeting)).list();
        JsonObject document = new JsonObject()
                .withList("data", objects)
                .with("pagination", new JsonObject().with("totalElements", objects.size()))
                .with("links", new JsonObject());
        StringWriter text = new StringWriter();
        JsonText.write(document, text);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
