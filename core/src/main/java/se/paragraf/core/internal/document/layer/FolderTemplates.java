// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    static FolderTemplates of(Path folder) throws ExportException {
        try {
            // The folder itself may be a link; what is in it may not lead out of it.
            Path real = folder.toRealPath();
            Set<String> files = new TreeSet<>();
            list(real, "", files);
            for (String sub : new String[] {"macros/", "fonts/"}) {
                if (Files.isDirectory(real.resolve(sub), LinkOption.NOFOLLOW_LINKS)) {
                    list(real.resolve(sub), sub, files);
                }
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

    private static void list(Path folder, String prefix, Set<String> files) throws IOException, ExportException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.limit(MOST_FILES).sorted().toList()) {
                String name = prefix + entry.getFileName();
                if (TemplateFiles.isUsed(name)) {
                    if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                        throw new ExportException(Message.of(FolderTemplates.class, "folder.link", name));
                    }
                    files.add(name);
                }
            }
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
}
