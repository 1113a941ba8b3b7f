// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;

/** The notice that minutes are adjusted, with its proof: a page for each board on which it is posted (Finsam 19 §). */
@Component
public final class NoticeKind implements DocumentKind {

    private final LegalCalendar calendar;

    /** For a plain class path. */
    public NoticeKind() {
        this(new StatutoryCalendar());
    }

    @Activate
    public NoticeKind(@Reference LegalCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public Class<? extends Document> content() {
        return Meeting.class;
    }

    @Override
    public Map<String, Object> values(Document content, ExportOptions options) {
        Meeting meeting = (Meeting) content;
        NoticeDays days = new NoticeDays(
                GoverningLaw.body(meeting).map(calendar::of).orElseGet(() -> calendar.under(GoverningLaw.of(meeting))));
        return Map.of("pages", new NoticePages(meeting, days).list());
    }
}
