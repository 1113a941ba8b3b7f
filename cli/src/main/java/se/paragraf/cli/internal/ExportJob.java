// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportService;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.MessageException;

/**
 * What is done with each input. For any thread.
 *
 * @param session what every command works with
 * @param bodies the bodies by which minutes are read
 * @param formats the formats to write
 * @param type the kind of document that was chosen; empty for the usual one
 * @param options what else was chosen
 * @param inputs the real paths of all inputs, of which none may be overwritten
 */
record ExportJob(
        Session session,
        KnownBodies bodies,
        Set<String> formats,
        Optional<DocumentType> type,
        ExportOptions options,
        Set<Path> inputs) {

    /**
     * What came of an input.
     *
     * @param input the input
     * @param code the exit code
     * @param skipped whether it was not meant, as an attest order among meetings
     * @param out what is to go to standard output
     * @param err what is to go to standard error
     */
    record Result(ExportInput input, int code, boolean skipped, byte[] out, byte[] err) {}

    /** Exports one input; what is to be told is kept, as others are being exported meanwhile. */
    Result on(ExportInput input, boolean alone) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(session.console().in(), out, err, session.console().language());
        boolean[] skipped = new boolean[1];
        Inputs own = session.inputs().with(console, alone);
        int code = own.attempt(input.file(), () -> {
            if (input.fault().isPresent()) {
                throw new ExportException(input.fault().get());
            }
            Document content = own.document(input.file(), bodies);
            skipped[0] = input.folder().isPresent() && !isMeant(content);
            return skipped[0] ? ExitCode.DONE : export(input, content, own, console);
        });
        return new Result(input, code, skipped[0], console.out().toByteArray(), err.toByteArray());
    }

    /** In a folder there are other documents too. */
    private boolean isMeant(Document content) {
        return type.<Class<?>>map(DocumentType::content).orElse(Meeting.class).isInstance(content);
    }

    private int export(ExportInput input, Document content, Inputs own, Console console)
            throws MessageException, IOException {
        if (content instanceof Federation) {
            throw new ExportException(Message.of(ExportJob.class, "export.federation"));
        }
        ExportService exporting = session.paragraf().exporting();
        Map<String, Path> targets = exporting.files(content, options, input.target(), formats);
        for (Path target : targets.values()) {
            if (Files.exists(target) && inputs.contains(target.toRealPath())) {
                throw new ExportException(Message.of(ExportJob.class, "export.itself", target.toString()));
            }
        }
        exporting.export(content, targets, optionsFor(input), warning -> own.warn(input.file(), warning));
        targets.values().forEach(target -> console.printLine(target.toString()));
        return ExitCode.DONE;
    }

    private ExportOptions optionsFor(ExportInput input) {
        if (input.file().equals(Inputs.STANDARD_INPUT)) {
            return options;
        }
        return options.withPictures(
                Path.of(input.file()).toAbsolutePath().normalize().getParent());
    }
}
