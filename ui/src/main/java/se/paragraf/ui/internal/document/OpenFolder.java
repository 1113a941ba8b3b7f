// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private List<Path> unread = new ArrayList<>();

    public OpenFolder(ModelFolder folder) throws ModelException {
        this.folder = folder;
        look();
    }

    public ModelFolder folder() {
        return folder;
    }

    /** Finds out which files there are. Those that are new are read one after the other. */
    public void look() throws ModelException {
        List<Path> found = folder.files();
        fileByPath.keySet().retainAll(found);
        faultByPath.keySet().retainAll(found);
        unread = new ArrayList<>(found);
        unread.removeAll(fileByPath.keySet());
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
