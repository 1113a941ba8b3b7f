// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.importing.CarriedMeeting;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.importing.text.MinutesReader;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.export.docx.internal.carried.WrittenTexts;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/**
 * Reads meetings from Word documents. From those of our own the model that travels inside them: what was edited in Word
 * since is told in warnings. From others their lines. It is asked early, since a reader of text would take a file for one.
 */
@Component(property = "service.ranking:Integer=-100")
public final class DocxImporter implements Importer {

    private final ModelFiles files;
    private final List<MinutesReader> readers;

    /** For the class path. */
    public DocxImporter() {
        this(ModelFiles.standalone(), MinutesReader.standalone().stream().toList());
    }

    @Activate
    public DocxImporter(
            @Reference ModelFiles files,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<MinutesReader> readers) {
        this.files = files;
        this.readers = List.copyOf(readers);
    }

    @Override
    public String kind() {
        return Inspection.DOCX;
    }

    @Override
    public boolean accepts(Source source) {
        return WordFile.isOne(source) || OtherFile.of(source).isPresent();
    }

    @Override
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        try {
            WordPackage document = open(source);
            Optional<byte[]> model = document.model();
            return model.isPresent()
                    ? carried(document, model.get(), warnings)
                    : foreign(document).read(document.lines(), settings, warnings);
        } catch (PackageFault e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<String> lines(Source source, ImportSettings settings) throws ImportException {
        try {
            WordPackage document = open(source);
            return document.model().isPresent() ? List.of() : document.lines().texts();
        } catch (PackageFault e) {
            throw unreadable(e);
        }
    }

    private static WordPackage open(Source source) throws ImportException, PackageFault {
        Optional<OtherFile> other = OtherFile.of(source);
        if (other.isPresent()) {
            throw new ImportException(Message.of(DocxImporter.class, other.get().key()));
        }
        return new WordPackage(source.content());
    }

    private static ImportException unreadable(PackageFault fault) {
        return new ImportException(
                Message.of(DocxImporter.class, "docx.unreadable", fault.reason().orElseThrow()), fault);
    }

    private Meeting carried(WordPackage document, byte[] model, Consumer<Message> warnings)
            throws ImportException, PackageFault {
        Meeting meeting = CarriedMeeting.read(files, new ByteArrayInputStream(model), warnings);
        report(document, warnings);
        return meeting;
    }

    private MinutesReader foreign(WordPackage document) throws ImportException, PackageFault {
        if (document.isTemplate()) {
            throw new ImportException(Message.of(DocxImporter.class, "docx.template"));
        }
        return readers.stream()
                .findFirst()
                .orElseThrow(() -> new ImportException(Message.of(DocxImporter.class, "docx.foreign")));
    }

    private static void report(WordPackage document, Consumer<Message> warnings) throws PackageFault {
        Optional<WrittenTexts> written = document.written();
        if (written.isPresent()) {
            new EditReport(written.get().list(), document.found(), warnings);
        } else {
            warnings.accept(Message.of(DocxImporter.class, "docx.untold"));
        }
    }
}
