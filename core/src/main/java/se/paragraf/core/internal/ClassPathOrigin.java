// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import java.security.CodeSource;
import java.util.List;

/** Tells where on a class path something is from. */
final class ClassPathOrigin {

    private ClassPathOrigin() {}

    /** The name of the jar or folder of a class; that of the class where its loader does not tell. */
    static String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return type.getName();
        }
        List<String> segments = List.of(source.getLocation().getPath().split("/"));
        return segments.get(segments.size() - 1);
    }
}
