// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.ics;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.calendar.MeetingCalendar;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Writes the legal days of a meeting as iCalendar (RFC 5545). */
@Component
public final class IcsExporter implements Exporter {

    private static final Set<String> KINDS = Set.of("minutes", "notice");

    private final LegalCalendar calendar;

    /** On a plain class path. */
    public IcsExporter() {
        this(LegalCalendar.standalone());
    }

    @Activate
    public IcsExporter(@Reference LegalCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        Meeting meeting = request.meeting();
        if (!KINDS.contains(request.kind())) {
            throw new ExportException(Message.of(IcsExporter.class, "ics.kind", request.kind()));
        }
        MeetingCalendar days = calendar.of(meeting)
                .orElseThrow(() -> new ExportException(Message.of(IcsExporter.class, "ics.unbound")));
        List<DayEvent> events = DayEvent.of(days);
        if (events.isEmpty()) {
            throw new ExportException(Message.of(IcsExporter.class, "ics.undated"));
        }
        ICalendar written = new ICalendar();
        written.setProductId("-//Paragraf//Paragraf//SV");
        events.forEach(event -> written.addEvent(event.in(request.options().language())));
        // Held back until it is whole: half a calendar is not valid.
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ICalWriter writer = new ICalWriter(whole, ICalVersion.V2_0)) {
            writer.write(written);
        }
        whole.writeTo(out);
    }
}
