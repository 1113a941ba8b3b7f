// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Map;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Reads a value of a map by its key. */
record KeyGet(String name) implements VelPropertyGet {

    @Override
    public Object invoke(Object target) {
        return Budget.current().read(((Map<?, ?>) target).get(name));
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
