// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import javax.xml.stream.Location;

/** Text that is no XML, or such XML as is refused. */
public final class XmlFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String line;
    private final String column;
    private final boolean doctype;

    XmlFault(Location location, Throwable cause) {
        super(cause);
        line = location == null ? "?" : String.valueOf(location.getLineNumber());
        column = location == null ? "?" : String.valueOf(location.getColumnNumber());
        doctype = false;
    }

    XmlFault() {
        line = "1";
        column = "1";
        doctype = true;
    }

    /** The line where it is broken, from 1, or a question mark. */
    public String line() {
        return line;
    }

    /** The column where it is broken, from 1, or a question mark. */
    public String column() {
        return column;
    }

    /** Whether it has a document type, which is why it is refused. */
    public boolean isDoctype() {
        return doctype;
    }
}
