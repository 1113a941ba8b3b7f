// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what was used of late. For any thread. */
public final class Recent<K, V> {

    private static final int MOST = 8;

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    /** The value of a key, made if it is not there. */
    public synchronized V get(K key, Function<K, V> maker) {
        V value = values.computeIfAbsent(key, maker);
        if (values.size() > MOST) {
            values.remove(values.keySet().iterator().next());
        }
        return value;
    }
}
