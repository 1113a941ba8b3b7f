// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.inspection;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import se.paragraf.export.pdf.internal.ForeignPdf;
import se.paragraf.export.pdf.internal.PdfFault;

/** Unpacks streams of one file, all together no more than a bounded amount. */
final class Unpacking {

    /** The text of a thousand pages with all its marks is a tenth of it. */
    private static final int LIMIT = 96 << 20;

    /** What PDFBox unpacks by itself it unpacks whole; other ways of packing make a thousand times of it at most. */
    private static final int LARGEST_OF_OTHERS = 64 << 10;

    private static final Set<COSName> DENSE = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private int left = LIMIT;

    /** The content, or as much of it as is not damaged. */
    byte[] of(COSStream stream) throws IOException, PdfFault {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = open(stream)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw ForeignPdf.tooLarge();
                }
                content.write(buffer, 0, read);
            }
        } catch (ZipException | EOFException e) {
            // Readers show what comes before the damage.
            return content.toByteArray();
        }
        return content.toByteArray();
    }

    private static InputStream open(COSStream stream) throws IOException, PdfFault {
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty()) {
            return stream.createRawInputStream();
        }
        if (filters.equals(List.of(COSName.FLATE_DECODE)) && !stream.containsKey(COSName.DECODE_PARMS)) {
            return new InflaterInputStream(stream.createRawInputStream());
        }
        if (stream.getLength() > LARGEST_OF_OTHERS
                || filters.stream().filter(DENSE::contains).count() > 1) {
            throw ForeignPdf.tooLarge();
        }
        return stream.createInputStream();
    }

    private static List<COSName> filters(COSBase filters) {
        if (filters instanceof COSArray several) {
            return several.toList().stream()
                    .filter(COSName.class::isInstance)
                    .map(COSName.class::cast)
                    .toList();
        }
        return filters instanceof COSName one ? List.of(one) : List.of();
    }
}
