// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

/** How bad it is if a rule fails; the gravest first. */
public enum Severity {
    /** Law is broken, or the minutes contradict themselves. */
    ERROR,
    /** Law is probably affected. */
    WARNING,
    /** Practice, or a hint. */
    INFO
}
