// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.context.AbstractContext;
import se.paragraf.model.minutes.Paragraph;

/**
 * The variables of one rendering. Every turn of a loop, every call of a macro and every assignment passes here, so that
 * this is the place to count them.
 */
final class BoundedContext extends AbstractContext {

    private final Map<String, Object> values;
    private final Budget budget;
    private Paragraph paragraph;
    private boolean isLeft;

    BoundedContext(Map<String, Object> values, Budget budget) {
        this.values = new HashMap<>(values);
        this.budget = budget;
    }

    /** The paragraph that is rendered, even if the loop over it has been left by a fault. */
    Optional<Paragraph> paragraph() {
        return Optional.ofNullable(paragraph);
    }

    @Override
    public Object internalGet(String name) {
        if (isLeft) {
            // The loop over paragraphs ended, and the template goes on.
            paragraph = null;
            isLeft = false;
        }
        return budget.read(values.get(name));
    }

    @Override
    public Object internalPut(String name, Object value) {
        budget.keep(value);
        Object before = values.put(name, value);
        follow(before, value);
        return before;
    }

    @Override
    public boolean internalContainsKey(String name) {
        return values.containsKey(name);
    }

    @Override
    public String[] internalGetKeys() {
        return values.keySet().toArray(String[]::new);
    }

    @Override
    public Object internalRemove(String name) {
        budget.step();
        Object before = values.remove(name);
        follow(before, null);
        return before;
    }

    private void follow(Object before, Object after) {
        if (after instanceof Paragraph next) {
            paragraph = next;
            isLeft = false;
        } else if (before == paragraph) {
            isLeft = true;
        }
    }
}
