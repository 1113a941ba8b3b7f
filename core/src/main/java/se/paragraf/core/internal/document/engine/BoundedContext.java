// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.context.AbstractContext;
import org.eclipse.emf.common.util.EList;

/**
 * The variables of one rendering. Every turn of a loop, every call of a macro and every assignment passes here, so that
 * this is the place to bound them.
 */
final class BoundedContext extends AbstractContext {

    private static final int MOST_STEPS = 5_000_000;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ELEMENTS = 100_000;
    private static final int MOST_BITS = 4_096;

    private final Map<String, Object> values;
    private int steps;

    BoundedContext(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    @Override
    public Object internalGet(String name) {
        step();
        return values.get(name);
    }

    @Override
    public Object internalPut(String name, Object value) {
        step();
        weigh(value, 0);
        return values.put(name, value);
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
        step();
        return values.remove(name);
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new TemplateLimit("more than " + MOST_STEPS + " steps");
        }
    }

    /** Counts a value with all that is in it: a list of a list of a list is soon larger than memory. */
    private static int weigh(Object value, int before) {
        int weight = before + 1;
        if (value instanceof CharSequence text && text.length() > MOST_CHARACTERS) {
            throw new TemplateLimit("a text longer than " + MOST_CHARACTERS + " characters");
        } else if (value instanceof BigInteger number && number.bitLength() > MOST_BITS
                || value instanceof BigDecimal fraction
                        && fraction.unscaledValue().bitLength() > MOST_BITS) {
            throw new TemplateLimit("a number of more than " + MOST_BITS + " bits");
        } else if (value instanceof Map<?, ?> map) {
            weight = weigh(map.values(), weight);
        } else if (value instanceof Collection<?> collection && isTemplateMade(collection)) {
            for (Object element : collection) {
                weight = weigh(element, weight);
            }
        }
        if (weight > MOST_ELEMENTS) {
            throw new TemplateLimit("a list of more than " + MOST_ELEMENTS + " elements");
        }
        return weight;
    }

    /** Lists of the model do not grow, and are too long to be counted at every assignment. */
    private static boolean isTemplateMade(Collection<?> collection) {
        return !(collection instanceof EList<?>);
    }
}
