// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

/** What the process ends with; of several the highest stands. */
final class ExitCode {

    static final int DONE = 0;
    /** A finding of severity ERROR with outcome FAIL. */
    static final int FAULTS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Something cannot be read or written. */
    static final int NOT_DONE = 3;

    private ExitCode() {}
}
