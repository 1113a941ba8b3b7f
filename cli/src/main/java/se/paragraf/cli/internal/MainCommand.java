// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before and after every command. */
@Command(name = "paragraf", versionProvider = MainCommand.Version.class)
final class MainCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Read by {@link Language#chosen} already; here so that a wrong one is told and the usage lists it. */
    @Option(names = "--lang", paramLabel = "sv|en", scope = ScopeType.INHERIT)
    private Language language;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    boolean debug;

    /** Wherever a file is read. */
    @Option(names = "--ocr", scope = ScopeType.INHERIT)
    boolean ocr;

    /** Taken by the launcher of the distribution; elsewhere nobody starts the bundles. */
    @Option(names = "--plugins", paramLabel = "DIR", scope = ScopeType.INHERIT)
    List<String> plugins = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "");
    }

    /** The version that the build put beside this class. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            Properties product = new Properties();
            try (InputStream in = MainCommand.class.getResourceAsStream("product.properties")) {
                product.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new String[] {"paragraf " + product.getProperty("version")};
        }
    }
}
