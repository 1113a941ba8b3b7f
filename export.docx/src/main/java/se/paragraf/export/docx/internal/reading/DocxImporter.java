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
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.importing.text.MinutesReader;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.export.docx.internal.carried.WrittenTexts;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/**
 * Reads meetings from Word documents of our own: the model that travels inside them. What was edited in Word since is told
 * in warnings. It is asked early, since a reader of text would take a file for one.
 */
@Component(property = "service.ranking:Integer=100")
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
        return WordFile.isOne(source);
    }

    @Override
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        try {
            WordPackage document = new WordPackage(source.content());
            byte[] model = document.model()
                    .orElseThrow(() -> new ImportException(Message.of(DocxImporter.class, "docx.foreign")));
            ModelContent content = files.read(new ByteArrayInputStream(model));
            if (!(content.root() instanceof Meeting meeting)) {
                throw new ImportException(Message.of(DocxImporter.class, "docx.nomeeting"));
            }
            content.warnings().forEach(warnings);
            report(document, warnings);
            return meeting;
        } catch (PackageFault e) {
            throw new ImportException(
                    Message.of(DocxImporter.class, "docx.unreadable", e.reason().orElseThrow()), e);
        } catch (ModelException e) {
            throw new ImportException(e.reason().orElseGet(() -> Message.of(DocxImporter.class, "docx.damaged")), e);
        }
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
