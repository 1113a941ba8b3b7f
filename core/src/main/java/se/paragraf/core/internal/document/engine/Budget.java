// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.eclipse.emf.common.util.EList;

/** What one rendering has left of its limits. Stands with its thread, as Velocity asks values without saying for whom. */
final class Budget {

    private static final int CLOCK = 63;
    private static final ThreadLocal<Budget> CURRENT = new ThreadLocal<>();

    private final Limits limits;
    private final long start = System.nanoTime();
    private long steps;
    private long output;
    private long built;
    private long work;

    private Budget(Limits limits) {
        this.limits = limits;
    }

    static Budget begin(Limits limits) {
        Budget budget = new Budget(limits);
        CURRENT.set(budget);
        return budget;
    }

    static void end() {
        CURRENT.remove();
    }

    /** That of the rendering in this thread; libraries of macros are read outside of any, by the usual limits. */
    static Budget current() {
        Budget budget = CURRENT.get();
        return budget == null ? new Budget(Limits.USUAL) : budget;
    }

    void step() {
        steps++;
        if (steps > limits.steps()) {
            throw TemplateRefusal.limit("steps", limits.steps());
        }
        if ((steps & CLOCK) == 0) {
            checkTime();
        }
    }

    void output(int characters) {
        output += characters;
        if (output > limits.output()) {
            throw TemplateRefusal.limit("output", limits.output());
        }
    }

    /** Before a text of this length is put together. */
    void build(long characters) {
        if (characters > Limits.TEXT) {
            throw TemplateRefusal.limit("text", Limits.TEXT);
        }
        built += characters;
        if (built > limits.built()) {
            throw TemplateRefusal.limit("built", limits.built());
        }
    }

    void work(long characters) {
        work += characters;
        if (work > limits.work()) {
            throw TemplateRefusal.limit("work", limits.work());
        }
    }

    /** Looks at a value that was read. */
    <T> T read(T value) {
        step();
        if (value instanceof CharSequence text) {
            work(text.length());
        }
        return value;
    }

    /** Looks at a value that a variable is to keep, with all that is in it: a list of lists is soon larger than memory. */
    void keep(Object value) {
        step();
        weigh(value, 0);
    }

    private int weigh(Object value, int before) {
        int weight = before + 1;
        if (value instanceof CharSequence text) {
            if (text.length() > Limits.TEXT) {
                throw TemplateRefusal.limit("text", Limits.TEXT);
            }
            weight += text.length();
        } else if (value instanceof Number number) {
            checkBits(number);
        } else if (value instanceof Map<?, ?> map) {
            weight = weigh(map.values(), weight);
        } else if (value instanceof Collection<?> collection && isTemplateMade(collection)) {
            if (collection.size() > Limits.ELEMENTS) {
                throw TemplateRefusal.limit("elements", Limits.ELEMENTS);
            }
            work(collection.size());
            for (Object element : collection) {
                weight = weigh(element, weight);
            }
        }
        if (weight > Limits.VALUE) {
            throw TemplateRefusal.limit("value", Limits.VALUE);
        }
        return weight;
    }

    static void checkBits(Number number) {
        if (number instanceof BigInteger whole && whole.bitLength() > Limits.BITS
                || number instanceof BigDecimal fraction
                        && (fraction.unscaledValue().bitLength() > Limits.BITS
                                || Math.abs((long) fraction.scale()) > Limits.BITS)) {
            throw TemplateRefusal.limit("bits", Limits.BITS);
        }
    }

    private void checkTime() {
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw TemplateRefusal.limit("time", limits.time().toSeconds());
        }
    }

    /** Lists of the model do not grow, and are too long to be counted at every assignment. */
    private static boolean isTemplateMade(Collection<?> collection) {
        return !(collection instanceof EList<?>);
    }
}
