// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.ui.Editor;

/** What the window remembers from one start to the next. */
final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String MAXIMIZED = "maximized";
    private static final String FOLDER = "folder";
    private static final String FILES = "files";
    private static final String VIEWS = "views";

    private final Path file;
    private final DialogSettings settings = new DialogSettings("paragraf");

    private Memory(Path file) {
        this.file = file;
    }

    static Memory load() {
        Memory memory = new Memory(UserFolders.settings().resolve("workbench.xml"));
        if (Files.isRegularFile(memory.file)) {
            try {
                memory.settings.load(memory.file.toString());
            } catch (IOException | RuntimeException e) {
                // A file that is damaged costs the layout of the window and nothing else.
                LOG.warn("{} cannot be read", memory.file, e);
            }
        }
        return memory;
    }

    IDialogSettings section(String name) {
        return DialogSettings.getOrCreateSection(settings, name);
    }

    Optional<Point> size() {
        try {
            return Optional.of(new Point(settings.getInt(WIDTH), settings.getInt(HEIGHT)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean maximized() {
        return settings.getBoolean(MAXIMIZED);
    }

    int[] weights(String name, int[] otherwise) {
        String[] kept = settings.getArray(name);
        if (kept == null || kept.length != otherwise.length) {
            return otherwise;
        }
        try {
            return Arrays.stream(kept).mapToInt(Integer::parseInt).toArray();
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    Optional<Path> folder() {
        return Optional.ofNullable(settings.get(FOLDER)).map(Path::of).filter(Files::isDirectory);
    }

    List<Path> files() {
        return paths(FILES).stream().filter(Files::isRegularFile).toList();
    }

    List<String> views() {
        String[] kept = settings.getArray(VIEWS);
        return kept == null ? List.of() : List.of(kept);
    }

    private List<Path> paths(String name) {
        String[] kept = settings.getArray(name);
        return kept == null ? List.of() : Arrays.stream(kept).map(Path::of).toList();
    }

    void remember(Shell shell, DefaultWorkbench workbench, Panes panes) {
        settings.put(MAXIMIZED, shell.getMaximized());
        if (!shell.getMaximized()) {
            settings.put(WIDTH, shell.getSize().x);
            settings.put(HEIGHT, shell.getSize().y);
        }
        settings.put("columns", strings(panes.columnWeights()));
        settings.put("rows", strings(panes.rowWeights()));
        settings.put(VIEWS, panes.selected().toArray(String[]::new));
        settings.put(
                FOLDER,
                workbench.folder().map(folder -> folder.path().toString()).orElse(null));
        settings.put(
                FILES,
                workbench.editors().stream()
                        .map(Editor::file)
                        .map(open -> open.path().toString())
                        .toArray(String[]::new));
        save();
    }

    private static String[] strings(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(Integer::toString).toArray(String[]::new);
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            settings.save(file.toString());
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
