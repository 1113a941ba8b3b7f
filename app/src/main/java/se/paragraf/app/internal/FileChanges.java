// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what came and what went between two looks at files. A file that came is told of when it was the same twice, as
 * it may still be written at the first look.
 */
final class FileChanges {

    private final Map<Path, FileState> told;
    private Map<Path, FileState> last;

    /** Starts with the files that are known already. */
    FileChanges(Map<Path, FileState> known) {
        told = new HashMap<>(known);
        last = Map.copyOf(known);
    }

    /**
     * What is different now. A file that was changed goes first and comes again later.
     *
     * @param gone files that were told of and are no longer there, or are others
     * @param come files to be told of
     */
    record Change(List<Path> gone, List<Path> come) {}

    Change next(Map<Path, FileState> files) {
        List<Path> gone = told.keySet().stream()
                .filter(file -> !told.get(file).equals(files.get(file)))
                .sorted()
                .toList();
        gone.forEach(told::remove);
        List<Path> come = new ArrayList<>();
        files.forEach((file, state) -> {
            if (!told.containsKey(file) && state.equals(last.get(file))) {
                told.put(file, state);
                come.add(file);
            }
        });
        last = Map.copyOf(files);
        come.sort(null);
        return new Change(gone, come);
    }
}
