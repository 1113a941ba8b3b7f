// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.Reader;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Velocity with bounds in what it makes of a text: it has no option for those. */
final class TemplateRuntime extends RuntimeInstance {

    @Override
    public SimpleNode parse(Reader reader, Template template) throws ParseException {
        SimpleNode tree = super.parse(reader, template);
        BoundedNodes.in(tree, template.getName());
        return tree;
    }
}
