// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
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
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Reads our own PDF files by the file of the model that they have inside. */
@Component(property = "service.ranking:Integer=50")
public final class PdfImporter implements Importer {

    private final ModelFiles files;
    private final List<MinutesReader> readers;

    /** For the class path. */
    public PdfImporter() {
        this(ModelFiles.standalone(), MinutesReader.standalone().stream().toList());
    }

    @Activate
    public PdfImporter(
            @Reference ModelFiles files,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<MinutesReader> readers) {
        this.files = files;
        this.readers = List.copyOf(readers);
    }

    @Override
    public String kind() {
        return Inspection.PDF;
    }

    @Override
    public boolean accepts(Source source) {
        return ForeignPdf.isOne(source);
    }

    @Override
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        try {
            return ForeignPdf.<Meeting, ImportException>read(source, pdf -> read(pdf, warnings));
        } catch (PdfFault e) {
            throw new ImportException(e.reason().orElseThrow(), e);
        }
    }

    private Meeting read(PDDocument pdf, Consumer<Message> warnings) throws ImportException, IOException {
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
    }

    private static ImportException refusal(String key) {
        return new ImportException(Message.of(PdfImporter.class, key));
    }
}
