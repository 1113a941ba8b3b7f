// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.spi.LayoutReader;
import se.paragraf.core.importing.spi.Lexicon;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.core.importing.text.MinutesReader;
import se.paragraf.importer.text.internal.attendance.AllMembersReader;
import se.paragraf.importer.text.internal.attendance.AttendanceReader;
import se.paragraf.importer.text.internal.attendance.BallotListReader;
import se.paragraf.importer.text.internal.attendance.RollTablesReader;
import se.paragraf.importer.text.internal.header.HeaderReader;
import se.paragraf.importer.text.internal.noise.NoiseReader;
import se.paragraf.importer.text.internal.notice.NoticeReader;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.importer.text.internal.paragraph.ParagraphsReader;
import se.paragraf.importer.text.internal.repair.Repair;
import se.paragraf.importer.text.internal.repair.Repaired;
import se.paragraf.importer.text.internal.signature.SignatureReader;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.text.Message;

/** Reads minutes part by part; readers of odd layouts go first. */
@Component
public final class DefaultMinutesReader implements MinutesReader {

    /** A meeting of many days has fewer by far; a sheet of figures has more. */
    static final int MOST_LINES = 50_000;

    private static final List<PartReader> HEAD =
            List.of(new NoiseReader(), new AttachmentListReader(), new RollTablesReader(), new HeaderReader());
    private static final List<PartReader> REST = List.of(
            new AttendanceReader(),
            new NoticeReader(),
            new SignatureReader(),
            new ParagraphsReader(),
            new BallotListReader(),
            new AdjustmentReader(),
            new PresentReader());

    private final List<LayoutReader> layouts;
    private final List<Lexicon> lexicons;

    /** For the class path. */
    public DefaultMinutesReader() {
        this(
                ClassPathServices.of(LayoutReader.class, MinutesReader.class.getClassLoader()),
                ClassPathServices.of(Lexicon.class, MinutesReader.class.getClassLoader()));
    }

    @Activate
    public DefaultMinutesReader(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<LayoutReader> layouts,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Lexicon> lexicons) {
        this.layouts = List.copyOf(layouts);
        this.lexicons = List.copyOf(lexicons);
    }

    @Override
    public Meeting read(Lines source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        if (source.all().size() > MOST_LINES) {
            throw new ImportException(Message.of(TextImporter.class, "text.long", MOST_LINES));
        }
        Repaired repaired = Repair.of(source, () -> Knowledge.of(settings, lexicons, warnings));
        Lines lines = repaired.lines();
        Outline outline = Outline.of(lines);
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setImportRecord(MinutesFactory.eINSTANCE.createImportRecord());
        Repairs.record(repaired.changes(), meeting.getImportRecord());
        layouts.forEach(layout -> read(layout, lines, meeting, warnings));
        BitSet vouched = claimed(lines);
        SetFeatures first = SetFeatures.of(meeting);
        readParts(lines, outline, meeting, settings.federation(), vouched);
        first.restore(meeting);
        Optional<String> other = Recognition.otherDocument(lines, outline, meeting);
        if (other.isPresent()) {
            throw new ImportException(Message.of(TextImporter.class, "text.other", other.get()));
        }
        if (!Recognition.isMinutes(lines, outline, meeting)) {
            throw new ImportException(Message.of(TextImporter.class, "text.nominutes"));
        }
        Recognition.doubt(outline, meeting).ifPresent(warnings);
        return meeting;
    }

    /** Reads whatever there is, were it minutes or not. */
    static void readParts(Lines lines, Outline outline, Meeting meeting, Optional<Federation> body, BitSet vouched) {
        HEAD.forEach(part -> part.read(lines, outline, meeting));
        body.ifPresent(known -> new AllMembersReader(known).read(lines, outline, meeting));
        REST.forEach(part -> part.read(lines, outline, meeting));
        new UnplacedReader(vouched).read(lines, outline, meeting);
    }

    /** The numbers of the lines that readers of odd layouts say they have understood. */
    private static BitSet claimed(Lines lines) {
        BitSet numbers = new BitSet();
        lines.all().stream().filter(lines::isClaimed).mapToInt(Line::number).forEach(numbers::set);
        return numbers;
    }

    private static void read(LayoutReader layout, Lines lines, Meeting meeting, Consumer<Message> warnings) {
        try {
            layout.read(lines, meeting);
        } catch (RuntimeException | LinkageError e) {
            warnings.accept(Message.of(
                    DefaultMinutesReader.class,
                    "layout.failed",
                    layout.getClass().getName(),
                    e.toString()));
        }
    }
}
