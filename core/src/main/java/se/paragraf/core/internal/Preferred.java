// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts services into the order in which they are asked. */
public final class Preferred {

    private Preferred() {}

    /**
     * Turns the order of Declarative Services, lowest ranking first, into most preferred first.
     */
    public static <T> List<T> first(List<T> byRanking) {
        List<T> services = new ArrayList<>(byRanking);
        Collections.reverse(services);
        return List.copyOf(services);
    }
}
