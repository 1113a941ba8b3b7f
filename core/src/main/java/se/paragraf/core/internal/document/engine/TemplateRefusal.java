// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Locale;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.LogContext;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import se.paragraf.model.text.Message;

/** A template that asks for what it may not have, with the place where it did. */
final class TemplateRefusal extends VelocityException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private TemplateRefusal(Message reason, String... stack) {
        super(reason.in(Locale.ENGLISH), null, stack);
        this.reason = reason;
    }

    /** At the place that is rendered now. */
    static TemplateRefusal of(String key, Object... arguments) {
        return new TemplateRefusal(
                Message.of(TemplateRefusal.class, "refusal." + key, arguments), new LogContext(true).getStackTrace());
    }

    static TemplateRefusal limit(String what, long most) {
        return of("limit." + what, Long.toString(most));
    }

    /** At a place of a template that is being read. */
    static TemplateRefusal at(SimpleNode node, String template, String key, Object... arguments) {
        return new TemplateRefusal(
                Message.of(TemplateRefusal.class, "refusal." + key, arguments),
                node.literal().strip() + " at " + template + "[line " + node.getLine() + ", column " + node.getColumn()
                        + "]");
    }

    Message reason() {
        return reason;
    }
}
