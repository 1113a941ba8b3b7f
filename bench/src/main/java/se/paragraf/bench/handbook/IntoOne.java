// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.handbook;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Makes a part of one document of a file that stood by itself. */
final class IntoOne extends AbstractVisitor {

    private final int deeper;

    IntoOne(int deeper) {
        this.deeper = deeper;
    }

    @Override
    public void visit(Heading heading) {
        heading.setLevel(heading.getLevel() + deeper);
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        if (link.getDestination().endsWith(".md")) {
            link.setDestination("#" + Chapters.id(link.getDestination()));
        }
        visitChildren(link);
    }

    /** Minutes have no code, so the vocabulary has none. */
    @Override
    public void visit(Code code) {
        Emphasis emphasis = new Emphasis();
        emphasis.appendChild(new Text(code.getLiteral()));
        code.insertAfter(emphasis);
        code.unlink();
    }
}
