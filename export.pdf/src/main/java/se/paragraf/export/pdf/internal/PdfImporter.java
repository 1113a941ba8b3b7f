// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
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
import se.paragraf.core.importing.text.Lines;
import se.paragraf.core.importing.text.MinutesReader;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.export.pdf.internal.reading.PdfReading;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Reads PDF files: by the file of the model that ours may have inside, others by their text. Of a picture it says the way. */
@Component(property = "service.ranking:Integer=-150")
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
        return PictureFile.isOne(source) || ForeignPdf.isOne(source);
    }

    @Override
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        return read(source, pdf -> content(pdf, settings.recognise(), warnings)).read(settings, warnings);
    }

    @Override
    public List<String> lines(Source source, ImportSettings settings) throws ImportException {
        return read(
                source,
                pdf -> CarriedModel.find(pdf).isPresent()
                        ? List.of()
                        : written(pdf, settings.recognise(), warning -> {}).texts());
    }

    private static <T> T read(Source source, ForeignPdf.Work<T, ImportException> reading) throws ImportException {
        if (PictureFile.isOne(source)) {
            throw refusal("import.picture");
        }
        try {
            return ForeignPdf.read(source, reading);
        } catch (PdfFault e) {
            throw new ImportException(e.reason().orElseThrow(), e);
        }
    }

    /** What was taken out of a file, which is closed by then. */
    @FunctionalInterface
    private interface Content {
        Meeting read(ImportSettings settings, Consumer<Message> warnings) throws ImportException;
    }

    private Content content(PDDocument pdf, boolean recognise, Consumer<Message> warnings)
            throws ImportException, IOException {
        if (pdf.isEncrypted() && !pdf.getCurrentAccessPermission().canExtractForAccessibility()) {
            throw refusal("import.encrypted");
        }
        Optional<COSStream> model = CarriedModel.find(pdf);
        if (model.isPresent()) {
            try (InputStream in = CarriedModel.open(model.get())) {
                Meeting carried = CarriedMeeting.read(files, in, warnings);
                return (settings, told) -> carried;
            }
        }
        if (readers.isEmpty()) {
            throw refusal("import.foreign");
        }
        Lines lines = written(pdf, recognise, warnings);
        return (settings, told) -> readers.get(0).read(lines, settings, told);
    }

    private static Lines written(PDDocument pdf, boolean recognise, Consumer<Message> warnings)
            throws ImportException, IOException {
        try {
            String programs = Objects.requireNonNullElse(System.getenv("PATH"), "");
            return new PdfReading(recognise, programs, warnings).lines(pdf);
        } catch (PdfFault e) {
            throw new ImportException(e.reason().orElseThrow(), e);
        }
    }

    private static ImportException refusal(String key) {
        return new ImportException(Message.of(PdfImporter.class, key));
    }
}
