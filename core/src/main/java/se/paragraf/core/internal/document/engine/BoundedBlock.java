// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** A part of a template. Where Velocity makes a text of it by itself, that text is counted too. */
final class BoundedBlock extends ASTBlock {

    BoundedBlock(SimpleNode node) {
        super(node.getParser(), node.getType());
        first = node.getFirstToken();
        last = node.getLastToken();
        line = node.getLine();
        column = node.getColumn();
        template = node.getTemplate();
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        Budget budget = Budget.current();
        budget.step();
        return super.render(context, writer instanceof BoundedWriter ? writer : new BoundedWriter(writer, budget));
    }
}
