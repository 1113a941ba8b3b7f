// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.importing.CarriedMeeting;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Reads our own PDF files by the file of the model that they have inside. */
@Component(property = "service.ranking:Integer=50")
public final class PdfImporter implements Importer {

    /** Within so many bytes a PDF says that it is one (ISO 32000-1, annex H, note 13). */
    private static final int HEAD = 1024;

    /** What the objects of a PDF may be, unpacked: those of 4 000 paragraphs are a tenth of it. */
    private static final int LIMIT = 256 << 20;

    private final ModelFiles files;

    /** For the class path. */
    public PdfImporter() {
        this(ModelFiles.standalone());
    }

    @Activate
    public PdfImporter(@Reference ModelFiles files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return "pdf";
    }

    @Override
    public boolean accepts(Source source) {
        try (InputStream in = source.open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }

    @Override
    public Meeting read(Source source) throws ImportException {
        return read(source, warning -> {});
    }

    @Override
    public Meeting read(Source source, Consumer<Message> warnings) throws ImportException {
        byte[] content = source.content();
        if (PackedObjects.exceed(content, LIMIT)) {
            throw refusal("import.large", LIMIT >> 20);
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) {
                throw refusal("import.encrypted");
            }
            Optional<COSStream> model = CarriedModel.find(pdf);
            if (model.isEmpty()) {
                throw refusal("import.foreign");
            }
            try (InputStream in = CarriedModel.open(model.get())) {
                return CarriedMeeting.read(files, in, warnings);
            }
        } catch (InvalidPasswordException e) {
            throw new ImportException(Message.of(PdfImporter.class, "import.encrypted"), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ImportException(Message.of(PdfImporter.class, "import.damaged", why), e);
        }
    }

    private static ImportException refusal(String key, Object... arguments) {
        return new ImportException(Message.of(PdfImporter.class, key, arguments));
    }
}
