// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.paragraf.model.federation.UnknownExtension;

/** Looks whether text that is written as it is would leave the file whole: one element, with all its namespaces. */
final class RawCheck extends DefaultHandler {

    private int depth;
    private int below;
    private boolean named = true;

    private RawCheck() {}

    static boolean isWhole(UnknownExtension extension) {
        String text = extension.getText();
        if (text == null || !text.startsWith("<extensions") || !text.endsWith(">")) {
            return false;
        }
        Map<String, String> namespaces = new TreeMap<>(RawPrefixes.of(extension));
        namespaces.put("xmi", XMIResource.XMI_URI);
        namespaces.put("xsi", ExtendedMetaData.XSI_URI);
        RawCheck check = new RawCheck();
        try {
            Parsers.parse(RawElement.declaring("<root>", namespaces) + text + "</root>", check);
        } catch (LoadFault e) {
            return false;
        }
        return check.below == 1 && check.named;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        depth++;
        if (depth == 2) {
            below++;
            named &= localName.equals("extensions");
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
    }
}
