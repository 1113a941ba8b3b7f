// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.xml;

import java.io.IOException;

/** Is told what stands in the XHTML, in its order. */
public interface XmlHandler {

    void start(Element element) throws IOException;

    void text(String text) throws IOException;

    void end(String name) throws IOException;
}
