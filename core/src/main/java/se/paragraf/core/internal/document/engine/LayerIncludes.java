// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.function.UnaryOperator;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;

/** Lets a template take in other templates of the layers by their plain names, and nothing else. */
final class LayerIncludes implements IncludeEventHandler {

    private final UnaryOperator<String> names;

    /**
     * Creates the handler.
     *
     * @param names gives the name with its layer of a template that is in force; null if there is none
     */
    LayerIncludes(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public String includeEvent(Context context, String wanted, String current, String directive) {
        if (context instanceof InternalContextAdapter adapter
                && adapter.getTemplateNameStack().length >= Limits.PARSE_DEPTH) {
            throw TemplateRefusal.limit("parse", Limits.PARSE_DEPTH);
        }
        String name = names.apply(wanted);
        if (name == null) {
            throw TemplateRefusal.of("include", wanted);
        }
        return name;
    }
}
