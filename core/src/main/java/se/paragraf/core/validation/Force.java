// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

/** What stands behind a rule. */
public enum Force {
    /** A statute, or what a body decided within its powers. */
    LAW,
    /** What is customary, or logic: no statute says it of this kind of body. */
    PRACTICE
}
