// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTMulNode;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** A product that is no longer than a number may be. */
final class BoundedMul extends ASTMulNode {

    BoundedMul(SimpleNode node) {
        super(node.getParser(), node.getType());
        first = node.getFirstToken();
        last = node.getLastToken();
        line = node.getLine();
        column = node.getColumn();
        template = node.getTemplate();
    }

    @Override
    public Number perform(Number left, Number right, InternalContextAdapter context) {
        Budget.current().step();
        Number product = super.perform(left, right, context);
        Budget.checkBits(product);
        return product;
    }
}
