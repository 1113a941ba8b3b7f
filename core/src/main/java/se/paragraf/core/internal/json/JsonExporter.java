// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.internal.export.WrittenKinds;
import se.paragraf.core.internal.minutes.Notices;
import se.paragraf.core.internal.minutes.Origin;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Unplaced;

/** Writes a meeting as the JSON document of the command line's contract. */
@Component
public final class JsonExporter implements Exporter {

    /** The version of the contract, written into each document. */
    static final int CONTRACT = 1;

    private static final String FORMAT = "json";
    private static final WrittenKinds KINDS = new WrittenKinds(FORMAT, List.of("minutes", "excerpt"));

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public void export(ExportRequest request, OutputStream out) throws ExportException, IOException {
        KINDS.check(request);
        Json.document(request.meeting(), JsonExporter::write, out);
    }

    private static void write(Json json, Meeting meeting) throws IOException {
        Signing signing = Signing.of(meeting);
        Notices notices = Notices.of(meeting);
        ImportRecord reading =
                Objects.requireNonNullElseGet(meeting.getImportRecord(), MinutesFactory.eINSTANCE::createImportRecord);
        json.put("contract", CONTRACT)
                .put("federation", meeting.getFederationName())
                .object("meeting", meeting, JsonExporter::time)
                .objects("participants", meeting.getAttendances(), new ParticipantForm(signing))
                .put("chair", signing.name(SignatoryRole.CHAIR))
                .put("secretary", signing.name(SignatoryRole.SECRETARY))
                .put("adjusters", signing.names(SignatoryRole.ADJUSTER))
                .object("notice", notices.rest(), NoticeForm::fields)
                .objects("paragraphs", meeting.getParagraphs(), ParagraphForm::write)
                .objects("attachments", ListedAttachment.all(meeting), JsonExporter::attachment)
                .objects("notices", notices.separate(), NoticeForm::write)
                .objects(
                        "repairs",
                        reading.getRepairs().stream().filter(Repair::isApplied).toList(),
                        JsonExporter::repair)
                .put(
                        "unplaced",
                        reading.getUnplaced().stream().map(Unplaced::getText).toList())
                .object("source", Origin.of(meeting).orElse(reading), JsonExporter::source);
    }

    private static void time(Json json, Meeting meeting) throws IOException {
        json.put("date", meeting.getDate())
                .put("start", Notation.clock(meeting.getStart()))
                .put("end", Notation.clock(meeting.getEnd()))
                .put("place", meeting.getPlace())
                .put("mode", meeting.getMode() == MeetingMode.UNSTATED ? null : meeting.getMode());
    }

    private static void attachment(Json json, ListedAttachment attachment) throws IOException {
        json.put("number", attachment.number()).put("title", attachment.title());
    }

    private static void repair(Json json, Repair repair) throws IOException {
        json.put("line", repair.getLine())
                .put("from", repair.getFrom())
                .put("to", repair.getTo())
                .put("confidence", repair.getConfidence());
    }

    private static void source(Json json, ImportRecord source) throws IOException {
        json.put("file", source.getFile()).put("kind", source.getKind()).put("sha256", source.getSha256());
    }
}
