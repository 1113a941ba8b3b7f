// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;

/** Finds what is to be worked on: the files that the user names, and those in folders with their subfolders. */
final class FileFinder {

    private static final String NAME_OF_STANDARD_INPUT = "stdin";

    /** What in a folder is taken for minutes. Of two with one name the earlier goes: our own form is what was made of the other. */
    private static final List<String> ENDINGS = List.of(ModelFolder.ENDING, ".txt");

    /** Deeper, a link would lead in a circle or the folder is not one of minutes. */
    private static final int DEPTH = 16;

    private FileFinder() {}

    /** The file that an argument names, or those in the folder that it names, in the order of their paths. */
    static List<FoundFile> of(String argument) {
        return folder(argument)
                .map(folder -> within(argument, folder))
                .orElseGet(() ->
                        List.of(new FoundFile(argument, Path.of(name(argument)), Optional.empty(), Optional.empty())));
    }

    static boolean isFolder(String argument) {
        return folder(argument).isPresent();
    }

    private static Optional<Path> folder(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            // It is told when it is read.
            return Optional.empty();
        }
    }

    private static List<FoundFile> within(String argument, Path folder) {
        Map<Path, Path> fileByTarget = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            all.filter(file -> isTaken(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .forEach(file -> fileByTarget.merge(
                            folder.relativize(file).resolveSibling(name(file.toString())), file, FileFinder::better));
        } catch (IOException e) {
            return List.of(refused(argument, FileFault.reason(e)));
        } catch (UncheckedIOException e) {
            return List.of(refused(argument, FileFault.reason(e.getCause())));
        }
        return fileByTarget.entrySet().stream()
                .map(entry -> new FoundFile(
                        entry.getValue().toString(), entry.getKey(), Optional.of(argument), Optional.empty()))
                .toList();
    }

    private static FoundFile refused(String argument, Message reason) {
        return new FoundFile(argument, Path.of(name(argument)), Optional.of(argument), Optional.of(reason));
    }

    private static boolean isTaken(Path relative) {
        String name = relative.getFileName().toString();
        return rank(name) < ENDINGS.size()
                && !name.equals(ModelFolder.FEDERATION)
                && StreamSupport.stream(relative.spliterator(), false)
                        .noneMatch(part -> part.toString().startsWith("."));
    }

    private static Path better(Path file, Path other) {
        return rank(file.toString()) <= rank(other.toString()) ? file : other;
    }

    private static int rank(String name) {
        int rank = 0;
        while (rank < ENDINGS.size() && !name.endsWith(ENDINGS.get(rank))) {
            rank++;
        }
        return rank;
    }

    /** The name of the input without its ending. */
    static String name(String file) {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return NAME_OF_STANDARD_INPUT;
        }
        String name;
        try {
            name = String.valueOf(Path.of(file).getFileName());
        } catch (InvalidPathException e) {
            return NAME_OF_STANDARD_INPUT;
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
