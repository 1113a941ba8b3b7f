// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTAddNode;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** A sum, or two texts put together that are not too long. */
final class BoundedAdd extends ASTAddNode {

    BoundedAdd(SimpleNode node) {
        super(node.getParser(), node.getType());
        first = node.getFirstToken();
        last = node.getLastToken();
        line = node.getLine();
        column = node.getColumn();
        template = node.getTemplate();
    }

    @Override
    protected Object handleSpecial(Object left, Object right, InternalContextAdapter context) {
        if (left instanceof CharSequence || right instanceof CharSequence) {
            Budget.current().build((long) length(left) + length(right));
        }
        return super.handleSpecial(left, right, context);
    }

    private static int length(Object part) {
        if (part == null) {
            return 0;
        }
        if (!Written.isText(part)) {
            throw TemplateRefusal.of("text", part.getClass().getSimpleName());
        }
        return part.toString().length();
    }
}
