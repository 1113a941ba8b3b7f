// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.paragraf.core.importing.Source;

/** Files of word processors that are no Word files of today: told apart so that it can be said what to do. */
enum OtherFile {
    /** A document that Word has encrypted with a password. */
    ENCRYPTED("other.encrypted"),
    /** The binary format of Word before 2007. */
    OLD_WORD("other.doc"),
    /** Another document in the container of that format. */
    OLD_OFFICE("other.office"),
    /** Rich Text Format. */
    RTF("other.rtf"),
    /** A text of OpenDocument, as LibreOffice saves it. */
    OPEN_DOCUMENT("other.odt");

    private static final String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** What an OpenDocument begins with after the 30 bytes of a first entry without extra. */
    private static final String OPEN = "mimetypeapplication/vnd.oasis.opendocument.text";

    private static final int HEAD = 200;

    private final String key;

    OtherFile(String key) {
        this.key = key;
    }

    /** Why it is not read. */
    String key() {
        return key;
    }

    static Optional<OtherFile> of(Source source) {
        byte[] content = source.content();
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (head.startsWith("PK") && head.contains(OPEN)) {
            return Optional.of(OPEN_DOCUMENT);
        }
        if (!head.startsWith(CONTAINER)) {
            return Optional.empty();
        }
        String all = new String(content, StandardCharsets.ISO_8859_1);
        if (all.contains(named("EncryptedPackage"))) {
            return Optional.of(ENCRYPTED);
        }
        return Optional.of(all.contains(named("WordDocument")) ? OLD_WORD : OLD_OFFICE);
    }

    /** A name in the list of what the container holds. */
    private static String named(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
