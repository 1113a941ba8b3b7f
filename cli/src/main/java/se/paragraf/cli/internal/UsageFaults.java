// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, in the user's language, and how it is used. */
final class UsageFaults implements IParameterExceptionHandler {

    private final Console console;

    UsageFaults(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        String what = what(fault, List.of(arguments));
        if (!what.isEmpty()) {
            console.complain(OneLine.of(what));
        }
        console.complain(command.getUsageMessage().stripTrailing());
        return ExitCode.USAGE;
    }

    private String what(ParameterException fault, List<String> arguments) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return console.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        } else if (fault instanceof MissingParameterException missing) {
            if (missing.getMissing().get(0) instanceof OptionSpec option
                    && arguments.stream().anyMatch(List.of(option.names())::contains)) {
                return console.text("usage.valueless", name(option));
            }
            String names = missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", "));
            return console.text("usage.missing", names);
        } else if (fault instanceof OverwrittenOptionException twice) {
            return console.text("usage.twice", name(twice.getOverwritten()));
        } else if (fault instanceof UsageException own) {
            return own.getMessage();
        } else if (fault.getArgSpec() != null) {
            return console.text("usage.value", name(fault.getArgSpec()), String.valueOf(fault.getValue()));
        }
        return fault.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
