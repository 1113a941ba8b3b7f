// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.validation;

/** What a rule found out about one thing. */
public enum Outcome {
    /** The datum is there and lawful. */
    PASS,
    /** The datum is there and breaks the rule. */
    FAIL,
    /** The datum is missing, so nobody can tell. */
    UNKNOWN,
    /** There is nothing that the rule applies to. */
    NA
}
