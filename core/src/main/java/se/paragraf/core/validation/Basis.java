// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

import java.util.Objects;

/**
 * Why a rule holds for one kind of body. Immutable, for any thread.
 *
 * @param force whether it is law
 * @param severity how bad a failure is there, or the gravest of its failures
 * @param source the statute or other source: KL 5:69; Finsam 19 §
 */
public record Basis(Force force, Severity severity, String source) {

    /**
     * Creates it.
     *
     * @param force not null
     * @param severity not null
     * @param source not null
     * @throws NullPointerException if an argument is null
     */
    public Basis {
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(source, "source");
    }
}
