// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;

/** The folder of a body, with the files in it that could be read. */
public final class OpenFolder {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFolder.class);

    private final ModelFolder folder;
    private final Map<Path, ModelFile> fileByPath = new LinkedHashMap<>();
    private final Map<Path, ModelException> faultByPath = new LinkedHashMap<>();
    private final Map<Path, Stamp> stampByPath = new HashMap<>();
    private List<Path> unread = new ArrayList<>();

    /** What tells that a file may be another one, without reading it. */
    private record Stamp(FileTime changed, long size) {

        static Optional<Stamp> of(Path file) {
            try {
                return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
            } catch (IOException e) {
                LOG.debug("{} cannot be looked at", file, e);
                return Optional.empty();
            }
        }
    }

    public OpenFolder(ModelFolder folder) throws ModelException {
        this.folder = folder;
        look(file -> false);
    }

    public ModelFolder folder() {
        return folder;
    }

    /**
     * Finds out which files there are. Those that are new, or that somebody changed, are read one after the other.
     *
     * @param edited whether a file is edited here, so that it must not be read again
     * @return whether any came, went or changed
     */
    public boolean look(Predicate<ModelFile> edited) throws ModelException {
        List<Path> found = folder.files();
        int before = fileByPath.size() + faultByPath.size();
        fileByPath.keySet().retainAll(found);
        // What was saved under another name is no more what lies under the one before.
        fileByPath
                .entrySet()
                .removeIf(entry -> !entry.getValue().path().equals(folder.path().resolve(entry.getKey())));
        faultByPath.keySet().retainAll(found);
        for (Path path : found) {
            ModelFile file = fileByPath.get(path);
            if (isTouched(path)) {
                faultByPath.remove(path);
                if (file != null && !edited.test(file) && file.isChangedOnDisk()) {
                    folder.close(path);
                    fileByPath.remove(path);
                }
            }
        }
        unread = new ArrayList<>(found);
        unread.removeAll(fileByPath.keySet());
        unread.removeAll(faultByPath.keySet());
        return !unread.isEmpty() || fileByPath.size() + faultByPath.size() != before;
    }

    private boolean isTouched(Path path) {
        return !Stamp.of(folder.path().resolve(path)).equals(Optional.ofNullable(stampByPath.get(path)));
    }

    /** How many files are not read yet. */
    public int left() {
        return unread.size();
    }

    /**
     * Reads the next file.
     *
     * @return false if all are read
     */
    public boolean readNext() {
        if (unread.isEmpty()) {
            return false;
        }
        Path file = unread.remove(0);
        Stamp.of(folder.path().resolve(file)).ifPresent(stamp -> stampByPath.put(file, stamp));
        try {
            fileByPath.put(file, folder.open(file));
            faultByPath.remove(file);
        } catch (ModelException e) {
            LOG.debug("{} cannot be read", file, e);
            faultByPath.put(file, e);
        }
        return true;
    }

    /** Reads a file again, as its content is not what others shall see. */
    public void forget(ModelFile file) {
        Path path = folder.path().relativize(file.path());
        fileByPath.remove(path);
        unread.add(path);
    }

    /** Those that are read, in the order of their paths. */
    public List<ModelFile> files() {
        return fileByPath.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Those that cannot be read, relative to the folder, with the reasons. */
    public Map<Path, ModelException> faults() {
        return Map.copyOf(faultByPath);
    }
}
