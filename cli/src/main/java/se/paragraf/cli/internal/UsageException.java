// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command line that parses but asks for something that is not there; its message is in the user's language. */
final class UsageException extends ParameterException {

    private static final long serialVersionUID = 1L;

    UsageException(CommandLine command, String message) {
        super(command, message);
    }
}
