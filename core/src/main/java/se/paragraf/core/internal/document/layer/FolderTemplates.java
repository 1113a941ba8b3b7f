// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.text.Message;

/** The templates in a folder that the user named. */
final class FolderTemplates implements TemplateSource {

    private static final int MOST_FILES = 1_000;

    private final Path folder;
    private final Set<String> files;

    private FolderTemplates(Path folder, Set<String> files) {
        this.folder = folder;
        this.files = Set.copyOf(files);
    }

    /**
     * Lists a folder.
     *
     * @param documents the names of the templates that documents are made of
     * @throws ExportException if it cannot be read, has nothing in it that is ever used, or something that cannot be meant
     */
    static FolderTemplates of(Path folder, Set<String> documents) throws ExportException {
        try {
            // The folder itself may be a link; what is in it may not lead out of it.
            Path real = folder.toRealPath();
            Set<String> files = new TreeSet<>();
            for (String name : names(real, "")) {
                if (Files.isDirectory(real.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    files.addAll(names(real.resolve(name), name + "/"));
                } else {
                    files.add(name);
                }
            }
            files.removeIf(file -> !TemplateFiles.isMeant(file));
            for (String file : files) {
                check(real, file, documents);
            }
            if (files.isEmpty()) {
                throw new ExportException(Message.of(FolderTemplates.class, "folder.empty", folder.toString()));
            }
            return new FolderTemplates(real, files);
        } catch (IOException e) {
            throw new ExportException(
                    Message.of(FolderTemplates.class, "folder.unreadable", folder.toString(), FileFault.reason(e)), e);
        }
    }

    private static List<String> names(Path folder, String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> prefix + entry.getFileName())
                    .filter(name -> !name.substring(prefix.length()).startsWith("."))
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private static void check(Path folder, String file, Set<String> documents) throws ExportException {
        if (!Files.isRegularFile(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportException(Message.of(FolderTemplates.class, "folder.link", file));
        }
        // Without this, who mistypes a name would wonder why nothing changes.
        if (!TemplateFiles.isUsed(file) || TemplateFiles.isDocument(file) && !documents.contains(file)) {
            throw new ExportException(Message.of(
                    FolderTemplates.class, "folder.unknown", file, String.join(", ", new TreeSet<>(documents))));
        }
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public Set<String> files() {
        return files;
    }

    @Override
    public InputStream open(String file) throws IOException {
        if (!files.contains(file)) {
            throw new NoSuchFileException(file);
        }
        return Files.newInputStream(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** Tells two folders with the same texts apart: their pictures may differ. */
    @Override
    public String toString() {
        return folder.toString();
    }
}
