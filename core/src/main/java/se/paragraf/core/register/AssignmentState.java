// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

/** What became of an assignment. */
public enum AssignmentState {

    /** The minutes state that it is done or where it was reported. */
    DONE,

    /** A later paragraph reports on it, as its evidence says; nobody has confirmed it. */
    REPORTED,

    /** Nothing says that it was done; there may be a weak proposal. */
    OPEN
}
