// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.FileOpener;

/** Reads files that are dropped onto the window as minutes, whatever they are; their content tells. */
@Component(property = "service.ranking:Integer=-10")
public final class MinutesOpener implements FileOpener {

    @Override
    public boolean opens(Path file) {
        return !file.toString().endsWith(ModelFolder.ENDING);
    }

    @Override
    public void open(Workbench workbench, Path file) {
        Reading.start(workbench, file);
    }
}
