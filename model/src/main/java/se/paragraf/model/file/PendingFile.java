// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.regex.Pattern;

/** A file in the making beside its target, under a name that is short whatever that of the target is. */
final class PendingFile {

    private static final Pattern TEMPORARY =
            Pattern.compile("\\.paragraf-\\p{XDigit}{8}-\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");

    private final String name;
    private final Path target;
    private final Path temporary;
    private final Path aside;
    private boolean replaced;
    private boolean torn;

    /**
     * Starts one.
     *
     * @param name the target as the user gave it
     * @param target where it is in truth
     */
    PendingFile(String name, Path target) {
        this.name = name;
        this.target = target;
        temporary = beside(target, ".tmp");
        aside = beside(target, ".old");
    }

    String name() {
        return name;
    }

    Path folder() {
        return target.getParent();
    }

    /** How the names of all begin that ever were made beside a target. */
    static String prefix(Path target) {
        return name(target) + "-";
    }

    /** A hidden name for what lies beside a target for a while. */
    static String name(Path target) {
        return ".paragraf-%08x".formatted(target.getFileName().toString().hashCode());
    }

    /** Whether a file has the name of one in the making, whatever its target. */
    static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(file.getFileName().toString()).matches();
    }

    Path temporary() {
        return temporary;
    }

    /** Keeps the file that is there under a second name, or where that cannot be, under another one. */
    void setOldAside() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(target)) {
            throw new FileSystemException(name, null, "Is a directory");
        }
        try {
            Files.createLink(aside, target);
        } catch (FileSystemException | UnsupportedOperationException e) {
            move(target, aside);
        }
    }

    void replace() throws IOException {
        keepPermissions();
        move(temporary, target);
        replaced = true;
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /** Puts back what was there before; if that fails, what was set aside stays. */
    void restore() throws IOException {
        torn = true;
        if (Files.exists(aside) && (replaced || !Files.exists(target))) {
            move(aside, target);
        } else if (replaced) {
            Files.deleteIfExists(target);
        }
        torn = false;
    }

    void delete() throws IOException {
        Files.deleteIfExists(temporary);
        if (!torn) {
            Files.deleteIfExists(aside);
        }
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(prefix(target) + UUID.randomUUID() + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
