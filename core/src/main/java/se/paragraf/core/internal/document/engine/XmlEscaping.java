// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.directive.Block;

/** Escapes every value that a template writes, and lets only values be written that are a text by themselves. */
final class XmlEscaping implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        // The markup of a #define or of the body of a macro: its references have been here already.
        if (value == null || value instanceof Block.Reference) {
            return value;
        }
        if (Written.isText(value)) {
            return escape(value.toString());
        }
        throw TemplateRefusal.of("text", value.getClass().getSimpleName());
    }

    private static String escape(String text) {
        StringBuilder escaped = null;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            String replacement = replacement(c);
            if (replacement != null && escaped == null) {
                escaped = new StringBuilder(length + 32).append(text, 0, i);
            }
            if (escaped != null) {
                if (replacement == null) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append(replacement);
                }
            }
            i += Character.charCount(c);
        }
        return escaped == null ? text : escaped.toString();
    }

    /** What stands for a character; null if it stands for itself, empty if XML cannot hold it. */
    private static String replacement(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n' -> null;
            case '\r' -> "&#13;";
            default -> isXml(c) ? SymbolFonts.alike(c) : "";
        };
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
