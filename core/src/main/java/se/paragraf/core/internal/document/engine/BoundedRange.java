// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** The numbers from one to another, as far as there are not too many of them. */
final class BoundedRange extends ASTIntegerRange {

    BoundedRange(SimpleNode node) {
        super(node.getParser(), node.getType());
        first = node.getFirstToken();
        last = node.getLastToken();
        line = node.getLine();
        column = node.getColumn();
        template = node.getTemplate();
    }

    @Override
    public Object value(InternalContextAdapter context) {
        if (jjtGetChild(0).value(context) instanceof Number from
                && jjtGetChild(1).value(context) instanceof Number to) {
            long size = Math.abs(to.longValue() - from.longValue()) + 1;
            if (size > Limits.RANGE || size < 1) {
                throw TemplateRefusal.limit("range", Limits.RANGE);
            }
            Budget.current().build(size);
        }
        return super.value(context);
    }
}
