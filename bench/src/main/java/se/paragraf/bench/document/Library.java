// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.document;

import java.security.CodeSource;

/** The jars that are measured. */
public final class Library {

    private Library() {}

    /** The jar that a class comes from, named with its version as Maven names it. */
    public static String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        String place = source.getLocation().getPath();
        return place.substring(place.lastIndexOf('/') + 1).replace(".jar", "");
    }
}
