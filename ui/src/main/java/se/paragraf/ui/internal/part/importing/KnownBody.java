// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.minutes.Meeting;

/**
 * What the folder of a body tells before minutes are read, from its files as they are saved: the navigator tells of those
 * that cannot be read. For the thread that reads.
 *
 * @param files what opens files
 * @param path the folder
 */
record KnownBody(ModelFiles files, Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(KnownBody.class);

    ImportSettings settings() {
        ImportSettings settings = ImportSettings.defaults().recognising();
        try {
            ModelFolder folder = files.folder(path);
            return folder.federation().isPresent() && folder.federation().get().root() instanceof Federation body
                    ? settings.of(body, () -> earlier(folder))
                    : settings;
        } catch (ModelException e) {
            LOG.debug("nothing is known of the body in {}", path, e);
            return settings;
        }
    }

    private static List<Meeting> earlier(ModelFolder folder) {
        List<Meeting> meetings = new ArrayList<>();
        try {
            for (Path file : folder.files()) {
                meeting(folder, file, meetings);
            }
        } catch (ModelException e) {
            LOG.debug("{} cannot be looked at", folder.path(), e);
        }
        return meetings;
    }

    private static void meeting(ModelFolder folder, Path file, List<Meeting> meetings) {
        try {
            if (folder.open(file).root() instanceof Meeting meeting) {
                meetings.add(meeting);
            }
        } catch (ModelException e) {
            LOG.debug("{} cannot be asked for names", file, e);
        }
    }
}
