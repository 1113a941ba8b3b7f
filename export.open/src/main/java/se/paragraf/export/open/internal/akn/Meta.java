// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import javax.xml.stream.XMLStreamException;

/** What is said of the document: what it is, what happened to it, who is named in it. */
final class Meta {

    private final Context context;
    private final AknXml xml;

    Meta(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
    }

    void write() throws XMLStreamException {
        xml.start("meta").line();
        History history = new History(context);
        new Identification(context, xml).write();
        history.write(xml);
        new Analysis(context, xml).write();
        context.agents.write(xml);
        xml.end().line();
    }
}
