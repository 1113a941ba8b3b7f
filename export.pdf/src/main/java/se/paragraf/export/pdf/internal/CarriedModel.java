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
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The file of the model that a PDF/A-3 has inside, as the source that it is made from (ISO 19005-3, 6.8). */
final class CarriedModel {

    static final String ENDING = ".paragraf";

    /** XMI, as it is registered at IANA. */
    private static final String MEDIA_TYPE = "application/vnd.xmi+xml";

    private CarriedModel() {}

    /** Puts it in; the date is that of the document, null if it is not known. */
    static void add(PDDocument document, String kind, byte[] model, LocalDate date) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(model), COSName.FLATE_DECODE);
        file.setSubtype(MEDIA_TYPE);
        file.setSize(model.length);
        if (date != null) {
            file.setModDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
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
        return Optional.empty();
    }

    /** Unpacks it piece by piece, so that whoever reads can stop. */
    static InputStream open(COSStream file) throws IOException {
        InputStream raw = file.createRawInputStream();
        return COSName.FLATE_DECODE.equals(file.getFilters()) ? new InflaterInputStream(raw) : raw;
    }
}
