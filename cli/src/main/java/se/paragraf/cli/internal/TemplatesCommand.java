// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.file.UnwritableFileException;
import se.paragraf.model.text.Message;

/** What is done about the templates that documents are made by. */
@Command(name = "templates")
final class TemplatesCommand implements Runnable {

    private final Session session;

    @Spec
    private CommandSpec spec;

    TemplatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), session.console().text("usage.missing", "export"));
    }

    /** Writes those that are built in to a folder. */
    @Command(name = "export")
    static final class Export implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "DIR", descriptionKey = "directory")
        private Path folder;

        Export(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return session.inputs().attempt(folder.toString(), () -> {
                try {
                    for (Path file : session.paragraf().templates().export(folder)) {
                        session.console().printLine(file.toString());
                    }
                } catch (UnwritableFileException e) {
                    throw unwritable(e.file(), e.fault());
                } catch (FileSystemException e) {
                    throw unwritable(e.getFile(), e);
                } catch (IOException e) {
                    throw unwritable(folder.toString(), e);
                }
                return ExitCode.DONE;
            });
        }

        private static ExportException unwritable(String file, IOException fault) {
            return new ExportException(
                    Message.of(
                            TemplatesCommand.class,
                            "templates.unwritable",
                            String.valueOf(file),
                            FileFault.reason(fault)),
                    fault);
        }
    }
}
