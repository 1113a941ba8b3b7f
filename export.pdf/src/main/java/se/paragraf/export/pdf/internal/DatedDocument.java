// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A PDF that has its date and its identity from its content, so that the same content gives the same bytes. */
final class DatedDocument extends PDDocument {

    private final LocalDate date;

    DatedDocument(LocalDate date, String content) {
        this.date = date;
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        setDocumentId(sum.getValue());
    }

    /** The renderer comes here with the time of the clock, and makes the XMP metadata of what it finds afterwards. */
    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(date == null ? null : GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        super.setDocumentInformation(information);
    }
}
