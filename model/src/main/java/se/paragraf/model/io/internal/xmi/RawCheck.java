// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import se.paragraf.model.federation.UnknownExtension;

/** Looks whether text that is written as it is would leave the file whole, and be read as what it is: one element, with all its namespaces. */
final class RawCheck extends DefaultHandler {

    private int depth;
    private int below;
    private boolean named = true;
    private final Map<String, String> scope = new HashMap<>();
    private final UnknownExtension extension;

    private RawCheck(UnknownExtension extension) {
        this.extension = extension;
    }

    static boolean isWhole(UnknownExtension extension) {
        String text = extension.getText();
        if (text == null || !text.startsWith("<extensions") || !text.endsWith(">")) {
            return false;
        }
        Map<String, String> namespaces = new TreeMap<>(RawPrefixes.of(extension));
        namespaces.put("xmi", XMIResource.XMI_URI);
        namespaces.put("xsi", ExtendedMetaData.XSI_URI);
        RawCheck check = new RawCheck(extension);
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
            named &= localName.equals("extensions") && isTyped(attributes.getValue(ExtendedMetaData.XSI_URI, "type"));
        }
        named &= depth <= Limits.DEPTH;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        if (depth < 2) {
            scope.put(prefix, uri);
        }
    }

    private boolean isTyped(String type) {
        int colon = type == null ? -1 : type.indexOf(':');
        return colon > 0
                && type.substring(colon + 1).equals(extension.getName())
                && String.valueOf(scope.get(type.substring(0, colon))).equals(extension.getNamespace());
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
    }
}
