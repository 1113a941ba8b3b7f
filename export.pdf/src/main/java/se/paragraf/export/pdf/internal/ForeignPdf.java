// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.paragraf.core.importing.Source;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** Opens PDF files that nobody vouches for. */
public final class ForeignPdf {

    /** Within so many bytes a PDF says that it is one (ISO 32000-1, annex H, note 13). */
    private static final int HEAD = 1024;

    /** What the objects of a PDF may be, unpacked: those of 4 000 paragraphs are a tenth of it. */
    private static final int LIMIT = 256 << 20;

    private ForeignPdf() {}

    /** What is done with one that is open. */
    @FunctionalInterface
    public interface Work<R, E extends MessageException> {
        R on(PDDocument pdf) throws IOException, E;
    }

    /** Whether something is one, as far as it says itself. */
    public static boolean isOne(Source source) {
        try (InputStream in = source.open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory can be read", e);
        }
    }

    /** Opens one, and ends in one line whatever is wrong with it. */
    public static <R, E extends MessageException> R read(Source source, Work<R, E> work) throws PdfFault, E {
        byte[] content = source.content();
        if (PackedObjects.exceed(content, LIMIT)) {
            throw tooLarge();
        }
        try (PDDocument pdf = Loader.loadPDF(content)) {
            return work.on(pdf);
        } catch (InvalidPasswordException e) {
            throw fault(e, "import.encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw fault(
                    e,
                    "import.damaged",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** That one has more inside than is read. */
    public static PdfFault tooLarge() {
        return fault(null, "import.large", LIMIT >> 20);
    }

    private static PdfFault fault(Throwable cause, String key, Object... arguments) {
        return new PdfFault(Message.of(ForeignPdf.class, key, arguments), cause);
    }
}
