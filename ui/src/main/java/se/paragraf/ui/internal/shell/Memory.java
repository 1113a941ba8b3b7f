// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final String LEFT = "left";
    private static final String TOP = "top";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String MAXIMIZED = "maximized";
    private static final String FOLDER = "folder";
    private static final String FILES = "files";
    private static final String VIEWS = "views";
    private static final String ACTIVE = "active";
    private static final String RECENT = "recent";
    private static final int MOST_RECENT = 9;
    private static final int SMALLEST = 200;
    private static final int LARGEST = 20_000;

    private final Path file;
    private final DialogSettings settings = new DialogSettings("paragraf");

    private Memory(Path file) {
        this.file = file;
    }

    static Memory load() {
        return load(UserFolders.settings().resolve("workbench.xml"));
    }

    static Memory load(Path file) {
        Memory memory = new Memory(file);
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
            return Optional.of(new Point(settings.getInt(WIDTH), settings.getInt(HEIGHT)))
                    .filter(size -> isSensible(size.x) && isSensible(size.y));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Where the window was; a screen may be gone since. */
    Optional<Point> place() {
        try {
            return Optional.of(new Point(settings.getInt(LEFT), settings.getInt(TOP)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isSensible(int length) {
        return length >= SMALLEST && length <= LARGEST;
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
            int[] weights = Arrays.stream(kept).mapToInt(Integer::parseInt).toArray();
            return Arrays.stream(weights).allMatch(weight -> weight > 0) ? weights : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    Optional<Path> folder() {
        return Optional.ofNullable(settings.get(FOLDER)).flatMap(Memory::path).filter(Files::isDirectory);
    }

    /** The documents that were open and are still there. */
    List<Path> files() {
        return paths(FILES).filter(Files::isRegularFile).toList();
    }

    /** The documents that were open and are gone since. */
    List<Path> gone() {
        return paths(FILES).filter(file -> !Files.isRegularFile(file)).toList();
    }

    /** The document that was in front. */
    Optional<Path> active() {
        return Optional.ofNullable(settings.get(ACTIVE)).flatMap(Memory::path).filter(Files::isRegularFile);
    }

    /** Folders and files that were open lately and are still there, the latest first. */
    List<Path> recent() {
        return paths(RECENT).filter(Files::exists).toList();
    }

    /** Notes that a folder or file is opened. */
    void note(Path opened) {
        Path path = opened.toAbsolutePath().normalize();
        settings.put(
                RECENT,
                Stream.concat(Stream.of(path), paths(RECENT).filter(other -> !other.equals(path)))
                        .limit(MOST_RECENT)
                        .map(Path::toString)
                        .toArray(String[]::new));
    }

    List<String> views() {
        String[] kept = settings.getArray(VIEWS);
        return kept == null ? List.of() : List.of(kept);
    }

    private Stream<Path> paths(String name) {
        String[] kept = settings.getArray(name);
        return kept == null
                ? Stream.of()
                : Arrays.stream(kept).map(Memory::path).flatMap(Optional::stream);
    }

    private static Optional<Path> path(String kept) {
        try {
            return Optional.of(Path.of(kept));
        } catch (InvalidPathException e) {
            LOG.debug("{} is no path", kept, e);
            return Optional.empty();
        }
    }

    void remember(Shell shell, DefaultWorkbench workbench, Panes panes) {
        settings.put(MAXIMIZED, shell.getMaximized());
        if (!shell.getMaximized()) {
            settings.put(LEFT, shell.getLocation().x);
            settings.put(TOP, shell.getLocation().y);
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
                ACTIVE,
                workbench
                        .active()
                        .map(editor -> editor.file().path().toString())
                        .orElse(null));
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

    void save() {
        try {
            Files.createDirectories(file.getParent());
            settings.save(file.toString());
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
