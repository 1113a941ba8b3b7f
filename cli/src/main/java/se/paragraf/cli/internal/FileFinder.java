// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.text.Message;

/** Finds what is to be worked on: the files that the user names, and those in folders with their subfolders. */
final class FileFinder {

    private static final String NAME_OF_STANDARD_INPUT = "stdin";

    private FileFinder() {}

    /** The file that an argument names, or those in the folder that it names, in the order of their paths. */
    static List<FoundFile> of(String argument, FolderFiles taken) {
        return folder(argument)
                .map(folder -> taken.in(argument, folder))
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

    static FoundFile refused(String argument, Message reason) {
        return new FoundFile(argument, Path.of(name(argument)), Optional.of(argument), Optional.of(reason));
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
