// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/** Reads the files that the user names and works on them one by one, so that a bad one does not stop the rest. */
final class Inputs {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private final ImportService importing;
    private final Console console;
    private final BooleanSupplier debug;
    private final BooleanSupplier recognise;
    private final boolean alone;

    Inputs(ImportService importing, Console console, BooleanSupplier debug, BooleanSupplier recognise) {
        this(importing, console, debug, recognise, true);
    }

    private Inputs(
            ImportService importing, Console console, BooleanSupplier debug, BooleanSupplier recognise, boolean alone) {
        this.importing = importing;
        this.console = console;
        this.debug = debug;
        this.recognise = recognise;
        this.alone = alone;
    }

    /** The same for another console; if it does not work alone, a want of memory is passed on, as it may be that of others. */
    Inputs with(Console other, boolean alone) {
        return new Inputs(importing, other, debug, recognise, alone);
    }

    /** What is done with one meeting; gives the exit code. */
    @FunctionalInterface
    interface Work {
        int on(Meeting meeting) throws MessageException, IOException;
    }

    /** What is done about one file; gives the exit code. */
    @FunctionalInterface
    interface Task {
        int run() throws MessageException, IOException;
    }

    /**
     * Reads one file and works on it. Whatever goes wrong is told in one line that names the file.
     *
     * @return the exit code of the work, or that of a failure
     */
    int each(String file, KnownBodies known, Work work) {
        return attempt(
                file,
                () -> work.on(importing.read(source(file), settings(file, known), warning -> warn(file, warning))));
    }

    /** Reads one file, whatever document of the model it holds. */
    Document document(String file, KnownBodies known) throws ImportException, IOException {
        return document(file, source(file), known);
    }

    /** The same of a file whose content is at hand already. */
    Document document(String file, Source source, KnownBodies known) throws ImportException {
        return importing.readDocument(source, settings(file, known), warning -> warn(file, warning));
    }

    private ImportSettings settings(String file, KnownBodies known) {
        ImportSettings settings = known.settings(file, this);
        return recognise.getAsBoolean() ? settings.recognising() : settings;
    }

    /** Tells in one line what the user must know of a file that can be used all the same. */
    void warn(String file, Message warning) {
        console.complain(OneLine.of(file) + ": " + OneLine.of(console.text("input.warning", warning)));
    }

    /**
     * Works on one file. Whatever goes wrong is told in one line that names the file.
     *
     * @return the exit code of the task, or that of a failure
     */
    int attempt(String file, Task task) {
        try {
            return task.run();
        } catch (MessageException e) {
            return failed(file, e.reason(console.language()), e);
        } catch (IOException e) {
            return failed(file, console.text("input.failed", String.valueOf(e.getMessage())), e);
        } catch (OutOfMemoryError e) {
            if (!alone) {
                throw e;
            }
            return failed(file, console.text("input.memory"), e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(file, console.text("input.unexpected", e.toString()), e);
        }
    }

    /** The content of a file, whatever it is. */
    Source source(String file) throws ImportException, IOException {
        if (file.equals(STANDARD_INPUT)) {
            // The stream of a file descriptor asks for its position, which a pipe does not have.
            return Source.of(STANDARD_INPUT, new BufferedInputStream(console.in()));
        }
        try {
            return Source.of(Path.of(file));
        } catch (InvalidPathException e) {
            throw new ImportException(Message.of(Inputs.class, "input.path"), e);
        }
    }

    private int failed(String file, String reason, Throwable cause) {
        console.complain(OneLine.of(file) + ": " + OneLine.of(reason));
        if (debug.getAsBoolean()) {
            console.complain(cause);
        }
        return ExitCode.NOT_DONE;
    }
}
