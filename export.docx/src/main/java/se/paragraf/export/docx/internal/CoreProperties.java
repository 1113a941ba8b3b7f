// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import se.paragraf.export.docx.internal.xml.Markup;

/** Writes the properties of a document. The day of the meeting is the day of the document; the clock has no say. */
final class CoreProperties {

    private CoreProperties() {}

    static void write(Survey document, String language, Markup out) throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        out.start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .line();
        property(out, "dc:title", document.title());
        property(out, "dc:subject", document.property("subject"));
        property(out, "dc:creator", document.property("author"));
        property(out, "cp:keywords", document.property("keywords"));
        property(out, "cp:lastModifiedBy", document.property("author"));
        if (document.date().isPresent()) {
            String day = document.date().get() + "T00:00:00Z";
            property(out, "dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
            property(out, "dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
        }
        property(out, "dc:language", language);
        out.end("cp:coreProperties").line();
    }

    /** What made the document; no version, so that the same document stays the same. */
    static void writeProgram(Markup out) throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        out.start("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        out.start("Application").text("Paragraf").end("Application");
        out.end("Properties").line();
    }

    private static void property(Markup out, String name, String value, String... attributes) throws IOException {
        if (!value.isEmpty()) {
            out.start(name, attributes).text(value).end(name).line();
        }
    }
}
