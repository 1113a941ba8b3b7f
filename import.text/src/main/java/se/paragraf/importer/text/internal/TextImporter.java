// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.importer.text.internal.attendance.AttendanceReader;
import se.paragraf.importer.text.internal.header.HeaderReader;
import se.paragraf.importer.text.internal.line.Lines;
import se.paragraf.importer.text.internal.noise.NoiseReader;
import se.paragraf.importer.text.internal.notice.NoticeReader;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.paragraph.ParagraphsReader;
import se.paragraf.importer.text.internal.signature.SignatureReader;
import se.paragraf.importer.text.internal.source.Decoding;
import se.paragraf.importer.text.internal.source.LineBreaks;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.text.Message;

/** Reads minutes in running text. */
@Component
public final class TextImporter implements Importer {

    /** A year of minutes of one body is smaller by far. */
    static final int LIMIT = 8 << 20;

    private static final List<PartReader> READERS = List.of(
            new NoiseReader(),
            new AttachmentListReader(),
            new HeaderReader(),
            new AttendanceReader(),
            new NoticeReader(),
            new SignatureReader(),
            new ParagraphsReader(),
            new AdjustmentReader(),
            new PresentReader(),
            new UnplacedReader());

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public boolean isLastResort() {
        return true;
    }

    @Override
    public boolean accepts(Source source) {
        return Decoding.isText(source.content());
    }

    @Override
    public Meeting read(Source source) throws ImportException {
        if (source.size() > LIMIT) {
            throw new ImportException(Message.of(TextImporter.class, "text.large", LIMIT >> 20));
        }
        Lines lines = LineBreaks.split(Decoding.decode(source.content()));
        Outline outline = Outline.of(lines);
        Meeting meeting = read(lines, outline);
        if (!Recognition.isMinutes(lines, outline, meeting)) {
            throw new ImportException(Message.of(TextImporter.class, "text.nominutes"));
        }
        return meeting;
    }

    static Meeting read(Lines lines, Outline outline) {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setImportRecord(MinutesFactory.eINSTANCE.createImportRecord());
        READERS.forEach(reader -> reader.read(lines, outline, meeting));
        return meeting;
    }
}
