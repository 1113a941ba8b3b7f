// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal.reading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.paragraf.core.importing.ImportException;
import se.paragraf.model.text.Message;

/** The program that recognises the letters of pictures, where it is installed with Swedish. */
final class Tesseract {

    private static final String LANGUAGE = "swe";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** The words of a page, each with its place, are a hundredth of it. */
    private static final int MOST_BYTES = 16 << 20;

    private final Path program;
    private final Duration longest;

    private Tesseract(Path program, Duration longest) {
        this.program = program;
        this.longest = longest;
    }

    /** Finds it in the folders in which the system looks for programs. */
    static Tesseract find(String folders) throws ImportException {
        return find(folders, LONGEST);
    }

    static Tesseract find(String folders, Duration longest) throws ImportException {
        Path program = Arrays.stream(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(Tesseract::in)
                .findFirst()
                .orElseThrow(() -> refusal("ocr.missing"));
        Tesseract found = new Tesseract(program, longest);
        String languages = found.run(List.of("--list-langs"), Optional.empty());
        if (languages.lines().map(String::strip).noneMatch(LANGUAGE::equals)) {
            throw refusal("ocr.language");
        }
        return found;
    }

    private static Stream<Path> in(String folder) {
        try {
            return Stream.of("tesseract", "tesseract.exe")
                    .map(name -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** What it says of the words of a picture: a table with tabs. */
    String words(Path picture) throws ImportException {
        return run(List.of(picture.toString(), "stdout", "-l", LANGUAGE, "tsv"), Optional.of(picture.getParent()));
    }

    private String run(List<String> arguments, Optional<Path> folder) throws ImportException {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(arguments);
        Path output = null;
        try {
            // A file and not a pipe: a program that says nothing more could not be ended while we wait for it to.
            output = Files.createTempFile(folder.orElse(Path.of(System.getProperty("java.io.tmpdir"))), "ocr", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(folder.isEmpty())
                    .redirectOutput(output.toFile())
                    .redirectError(folder.isEmpty() ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw refusal("ocr.time", longest.toSeconds());
            }
            if (process.exitValue() != 0) {
                throw refusal("ocr.failed", process.exitValue());
            }
            try (InputStream in = Files.newInputStream(output)) {
                return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new ImportException(Message.of(PdfReading.class, "ocr.broken", String.valueOf(e.getMessage())), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException(Message.of(PdfReading.class, "ocr.broken", "interrupted"), e);
        } finally {
            delete(output);
        }
    }

    private static void delete(Path file) {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }

    private static ImportException refusal(String key, Object... arguments) {
        return new ImportException(Message.of(PdfReading.class, key, arguments));
    }
}
