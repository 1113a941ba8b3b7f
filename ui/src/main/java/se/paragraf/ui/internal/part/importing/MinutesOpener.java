// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.FileOpener;

/** Reads files that are dropped onto the window as minutes, whatever they are; their content tells. */
@Component(property = "service.ranking:Integer=-10")
public final class MinutesOpener implements FileOpener {

    private final List<Path> waiting = new ArrayList<>();

    @Override
    public boolean opens(Path file) {
        return !file.toString().endsWith(ModelFolder.ENDING);
    }

    /** Files that are dropped together come one after the other, and are read in one go. */
    @Override
    public void open(Workbench workbench, Path file) {
        waiting.add(file);
        if (waiting.size() == 1) {
            workbench.shell().getDisplay().asyncExec(() -> {
                List<Path> files = List.copyOf(waiting);
                waiting.clear();
                if (files.size() == 1) {
                    Reading.start(workbench, file);
                } else {
                    Batch.start(workbench, files);
                }
            });
        }
    }
}
