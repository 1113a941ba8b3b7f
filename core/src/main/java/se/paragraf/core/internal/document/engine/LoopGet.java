// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Map;
import java.util.function.Function;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Reads where a loop stands. */
record LoopGet(String name, Function<ForeachScope, Object> reader) implements VelPropertyGet {

    private static final Map<String, Function<ForeachScope, Object>> READERS = Map.of(
            "index", ForeachScope::getIndex,
            "count", ForeachScope::getCount,
            "hasNext", ForeachScope::hasNext,
            "first", ForeachScope::isFirst,
            "last", ForeachScope::isLast);

    static LoopGet named(String name) {
        Function<ForeachScope, Object> reader = READERS.get(name);
        return reader == null ? null : new LoopGet(name, reader);
    }

    @Override
    public Object invoke(Object target) {
        return reader.apply((ForeachScope) target);
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return name;
    }
}
