// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** The name under which minutes that were read are kept, relative to the folder of the body. */
final class FileName {

    private FileName() {}

    /**
     * Proposes one that is free.
     *
     * @param date the day of the meeting, by which it is called; null if the minutes do not say
     * @param source the name of the source, by which it is called otherwise
     * @param others the files of the folder, which may lie in folders for the years
     * @param taken whether there is a file of a name
     */
    static Path proposed(LocalDate date, String source, List<Path> others, Predicate<Path> taken) {
        String name = date == null ? withoutEnding(source) : date.toString();
        Path folder = date == null ? Path.of("") : Path.of(Integer.toString(date.getYear()));
        boolean byYear = others.stream().anyMatch(FileName::isInYear);
        Path file = Path.of(name + ModelFolder.ENDING);
        for (int number = 2; ; number++) {
            Path proposed = byYear ? folder.resolve(file) : file;
            if (!taken.test(proposed)) {
                return proposed;
            }
            file = Path.of(name + "-" + number + ModelFolder.ENDING);
        }
    }

    private static boolean isInYear(Path file) {
        return file.getParent() != null && file.getParent().toString().matches("(?:19|20)\\d{2}");
    }

    private static String withoutEnding(String source) {
        int dot = source.lastIndexOf('.');
        String name = dot > 0 ? source.substring(0, dot) : source;
        return (name + ModelFolder.ENDING).equalsIgnoreCase(ModelFolder.FEDERATION) ? name + "-1" : name;
    }

    /**
     * The file that the user means.
     *
     * @param text what was typed; the ending may be left out
     * @return empty if it is no name in the folder
     */
    static Optional<Path> read(String text) {
        String name = text.strip();
        try {
            Path file = Path.of(name.endsWith(ModelFolder.ENDING) ? name : name + ModelFolder.ENDING)
                    .normalize();
            boolean within = !name.isEmpty() && !file.isAbsolute() && !file.startsWith("..");
            return within ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Why a file cannot be kept under what was typed; empty if it can. */
    static Optional<Localized> fault(String text, Predicate<Path> taken) {
        Optional<Path> file = read(text);
        if (file.isEmpty() || file.get().toString().equals(ModelFolder.ENDING)) {
            return Optional.of(Message.of(FileName.class, "name.none"));
        }
        if (file.get().toString().equalsIgnoreCase(ModelFolder.FEDERATION)) {
            return Optional.of(Message.of(FileName.class, "name.reserved", ModelFolder.FEDERATION));
        }
        return taken.test(file.get()) ? Optional.of(Message.of(FileName.class, "name.taken")) : Optional.empty();
    }
}
