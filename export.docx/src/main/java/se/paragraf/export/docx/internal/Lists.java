// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import se.paragraf.export.docx.internal.template.Style;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Element;

/** Says what lists and their items are. Those of a decision have styles of their own, as they stand in its frame. */
final class Lists {

    private final Template template;
    private final Numbering numbering;

    Lists(Template template, Numbering numbering) {
        this.template = template;
        this.numbering = numbering;
    }

    Context unordered(Element element, Context context) {
        boolean decision = context.isInDecision();
        if (element.hasClass("as-written")) {
            Style plain = decision ? Style.DECISION : Style.LIST_AS_WRITTEN;
            return context.inList(new Context.List(plain, 0, context.listDepth()));
        }
        Style style = decision ? Style.DECISION_BULLET : Style.LIST_BULLET;
        return context.inList(new Context.List(style, template.numbering(style), context.listDepth()));
    }

    Context ordered(Element element, Context context) {
        Style style = orderedStyle(element.hasClass("letters"), context.isInDecision());
        int depth = context.listDepth();
        int restarted = numbering.restart(style, Numbering.level(depth), Numbering.start(element.attribute("start")));
        return context.inList(new Context.List(style, restarted, depth));
    }

    private static Style orderedStyle(boolean letters, boolean decision) {
        if (decision) {
            return letters ? Style.DECISION_LETTER : Style.DECISION_NUMBER;
        }
        return letters ? Style.LIST_LETTER : Style.LIST_NUMBER;
    }

    static Context item(Context context) {
        Context.List list = context.list();
        if (list == null) {
            return context;
        }
        // An outermost item without a mark is as its style has it.
        boolean plain = list.numbering() == 0 && list.depth() == 0;
        return context.asItem(plain ? null : new ListItem(list.numbering(), Numbering.level(list.depth())));
    }
}
