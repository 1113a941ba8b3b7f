// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.util.Map;

/** An element that is written as it was read. */
final class RawElement {

    private RawElement() {}

    /** Adds declarations of namespaces to the opening tag, where the file around it has others. */
    static String declaring(String text, Map<String, String> namespaces) {
        int end = 1;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        StringBuilder declarations = new StringBuilder();
        namespaces.forEach((prefix, namespace) -> declarations
                .append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(namespace.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"))
                .append('"'));
        return text.substring(0, end) + declarations + text.substring(end);
    }
}
