// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.markup;

import javax.xml.stream.XMLStreamException;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.internal.document.layer.LayerStack;
import se.paragraf.core.internal.document.markup.StyleMeasures.Excess;
import se.paragraf.model.text.Message;

/** Says what in the markup is no part of a document, and in which template it stands as far as that can be told. */
final class MarkupFault {

    private static final int LONGEST = 80;

    private final String template;
    private final LayerStack layers;
    private String paragraph = "";

    MarkupFault(String template, LayerStack layers) {
        this.template = template;
        this.layers = layers;
    }

    void enter(String number) {
        paragraph = "§ " + number;
    }

    /**
     * The fault.
     *
     * @param key what is wrong
     * @param written what is wrong as it stands in the document
     * @param sought what to look for in the templates; empty if nothing
     */
    ExportException of(String key, String written, String sought) {
        return exception(Message.of(MarkupFault.class, "markup." + key, shown(written)), sought, null);
    }

    /** What is too large, somewhere in the document. */
    ExportException of(Excess excess) {
        return exception(message(excess), excess.written(), null);
    }

    /** What is too large, in a style sheet that is known. */
    ExportException of(Excess excess, String style) {
        String before = style.substring(0, excess.at());
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = excess.at() - before.lastIndexOf('\n');
        return new ExportException(Message.of(
                MarkupFault.class,
                "markup.fault.at",
                template,
                Long.toString(line),
                Integer.toString(column),
                message(excess)));
    }

    private static Message message(Excess excess) {
        return Message.of(MarkupFault.class, "markup." + excess.key(), shown(excess.written()), excess.most());
    }

    ExportException malformed(String line, XMLStreamException e) {
        // The parser puts the place in the XHTML before what is wrong with it.
        String told = String.valueOf(e.getMessage());
        String what = told.substring(told.indexOf("Message: ") < 0 ? 0 : told.indexOf("Message: ") + 9);
        return exception(Message.of(MarkupFault.class, "markup.malformed", shown(line.strip()), shown(what)), "", e);
    }

    private ExportException exception(Message what, String sought, Throwable cause) {
        String place = sought.isEmpty() ? template : layers.whereIs(sought).orElse(template);
        return new ExportException(
                paragraph.isEmpty()
                        ? Message.of(MarkupFault.class, "markup.fault", place, what)
                        : Message.of(MarkupFault.class, "markup.fault.in", place, what, paragraph),
                cause);
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
