// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Locale;
import org.apache.velocity.runtime.parser.node.ASTAddNode;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTFloatingPointLiteral;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTMulNode;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Puts nodes that keep to the bounds in the place of those that can take any amount of memory at once. */
final class BoundedNodes {

    private static final int LONGEST_NUMBER = 30;

    private final String template;

    private BoundedNodes(String template) {
        this.template = template;
    }

    static void in(SimpleNode tree, String template) {
        new BoundedNodes(template).below(tree);
    }

    private void below(Node parent) {
        for (int i = 0; i < parent.jjtGetNumChildren(); i++) {
            SimpleNode node = (SimpleNode) parent.jjtGetChild(i);
            below(node);
            SimpleNode bounded = bounded(node);
            if (bounded != node) {
                for (int j = 0; j < node.jjtGetNumChildren(); j++) {
                    Node child = node.jjtGetChild(j);
                    child.jjtSetParent(bounded);
                    bounded.jjtAddChild(child, j);
                }
                bounded.jjtSetParent(parent);
                parent.jjtAddChild(bounded, i);
            }
        }
    }

    private SimpleNode bounded(SimpleNode node) {
        if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("evaluate")) {
            throw TemplateRefusal.at(node, template, "evaluate");
        }
        if (node instanceof ASTFloatingPointLiteral || node instanceof ASTIntegerLiteral) {
            String number = node.literal().strip().toLowerCase(Locale.ROOT);
            if (number.length() > LONGEST_NUMBER || number.contains("e")) {
                throw TemplateRefusal.at(node, template, "number");
            }
        }
        if (node instanceof ASTIntegerRange) {
            return new BoundedRange(node);
        } else if (node instanceof ASTAddNode) {
            return new BoundedAdd(node);
        } else if (node instanceof ASTMulNode) {
            return new BoundedMul(node);
        }
        return node instanceof ASTBlock ? new BoundedBlock(node) : node;
    }
}
