// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.importing.text.MinutesReader;
import se.paragraf.importer.text.internal.repair.Change;
import se.paragraf.importer.text.internal.source.Decoding;
import se.paragraf.importer.text.internal.source.LineBreaks;
import se.paragraf.importer.text.internal.source.Mojibake;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Reads minutes in running text. */
@Component(property = "service.ranking:Integer=-200")
public final class TextImporter implements Importer {

    /** A year of minutes of one body is smaller by far. */
    static final int LIMIT = 8 << 20;

    private final MinutesReader reader;

    /** For the class path. */
    public TextImporter() {
        this(new DefaultMinutesReader());
    }

    @Activate
    public TextImporter(@Reference MinutesReader reader) {
        this.reader = reader;
    }

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
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        String written = written(source);
        String meant = Mojibake.repaired(written);
        Meeting meeting = reader.read(LineBreaks.split(meant), settings, warnings);
        if (!meant.equals(written)) {
            List<Change> changes = Mojibake.changes(written, meant);
            Repairs.record(changes, meeting.getImportRecord());
            warnings.accept(Message.of(TextImporter.class, "text.mojibake", changes.size()));
        }
        return meeting;
    }

    @Override
    public List<String> lines(Source source, ImportSettings settings) throws ImportException {
        return LineBreaks.split(Mojibake.repaired(written(source))).texts();
    }

    private static String written(Source source) throws ImportException {
        if (source.size() > LIMIT) {
            throw new ImportException(Message.of(TextImporter.class, "text.large", LIMIT >> 20));
        }
        return Decoding.decode(source.content());
    }
}
