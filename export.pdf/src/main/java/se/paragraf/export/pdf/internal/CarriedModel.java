// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The file of the model that travels inside a PDF: in PDF/A-3 as the source that it is made from (ISO 19005-3, 6.8), in
 * PDF/A-2, which has no such files, as the private data of the program that made it (ISO 32000-1, 14.5).
 */
final class CarriedModel {

    static final String ENDING = ".paragraf";

    /** XMI, as it is registered at IANA. */
    private static final String MEDIA_TYPE = "application/vnd.xmi+xml";

    private static final COSName PRIVATE_DATA = COSName.getPDFName("PieceInfo");
    private static final COSName OWN = COSName.getPDFName("Paragraf");
    private static final COSName PRIVATE = COSName.getPDFName("Private");

    private CarriedModel() {}

    /** Puts it in as private data, which programs for reading do not show; the date is that of the document or null. */
    static void addPrivate(PDDocument document, byte[] model, LocalDate date) throws IOException {
        PDStream content = new PDStream(document, new ByteArrayInputStream(model), COSName.FLATE_DECODE);
        COSDictionary own = new COSDictionary();
        own.setDate(COSName.LAST_MODIFIED, calendar(date == null ? LocalDate.EPOCH : date));
        own.setItem(PRIVATE, content);
        COSDictionary programs = new COSDictionary();
        programs.setItem(OWN, own);
        document.getDocumentCatalog().getCOSObject().setItem(PRIVATE_DATA, programs);
    }

    private static GregorianCalendar calendar(LocalDate date) {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }

    /** Puts it in as a file; the date is that of the document, null if it is not known. */
    static void add(PDDocument document, String kind, byte[] model, LocalDate date) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(model), COSName.FLATE_DECODE);
        file.setSubtype(MEDIA_TYPE);
        file.setSize(model.length);
        if (date != null) {
            file.setModDate(calendar(date));
        }
        String name = kind + ENDING;
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription("Paragraf");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");

        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, specification));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification.getCOSObject());
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /** The one that a document has; empty if it has none, or not as we put it in. */
    static Optional<COSStream> find(PDDocument document) {
        COSBase associated = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AF"));
        if (associated instanceof COSArray specifications) {
            for (int i = 0; i < specifications.size(); i++) {
                if (specifications.getObject(i) instanceof COSDictionary specification
                        && specification.getString(COSName.UF, "").endsWith(ENDING)
                        && specification.getDictionaryObject(COSName.EF) instanceof COSDictionary embedded
                        && embedded.getDictionaryObject(COSName.F) instanceof COSStream file) {
                    return Optional.of(file);
                }
            }
        }
        return findPrivate(document.getDocumentCatalog().getCOSObject());
    }

    private static Optional<COSStream> findPrivate(COSDictionary catalog) {
        return catalog.getDictionaryObject(PRIVATE_DATA) instanceof COSDictionary programs
                        && programs.getDictionaryObject(OWN) instanceof COSDictionary own
                        && own.getDictionaryObject(PRIVATE) instanceof COSStream model
                ? Optional.of(model)
                : Optional.empty();
    }

    /** Unpacks it piece by piece, so that whoever reads can stop. */
    static InputStream open(COSStream file) throws IOException {
        InputStream raw = file.createRawInputStream();
        return COSName.FLATE_DECODE.equals(file.getFilters()) ? new InflaterInputStream(raw) : raw;
    }
}
