// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.io.internal.xmi.ModelResource;
import se.paragraf.model.io.internal.xmi.ModelSet;
import se.paragraf.model.text.Message;

/** A folder whose files share their objects. */
final class OpenModelFolder implements ModelFolder {

    /** Deeper, a link would lead in a circle or the folder is not one of minutes. */
    private static final int DEPTH = 16;

    private final Path path;
    private final ModelSet set;
    private final Map<ModelResource, ModelFile> open = new HashMap<>();

    OpenModelFolder(Path path, ModelSet set) {
        this.path = path;
        this.set = set;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<Path> files() throws ModelException {
        try (Stream<Path> all = Files.walk(path, DEPTH)) {
            return all.filter(OpenModelFolder::isNamedByAUser)
                    .filter(Files::isRegularFile)
                    .map(path::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ModelException(FileFault.reason(e), e);
        } catch (UncheckedIOException e) {
            throw new ModelException(FileFault.reason(e.getCause()), e);
        }
    }

    @Override
    public Optional<ModelFile> federation() throws ModelException {
        return Files.exists(path.resolve(FEDERATION)) ? Optional.of(open(Path.of(FEDERATION))) : Optional.empty();
    }

    @Override
    public ModelFile open(Path file) throws ModelException {
        Path target = within(file);
        ModelResource resource = set.open(target);
        return open.computeIfAbsent(
                resource, any -> new OpenModelFile(target, resource, set, OpenModelFile.Home.FOLDER));
    }

    @Override
    public ModelFile create(Path file, Document root) throws ModelException {
        Path target = within(file);
        ModelFile created = DefaultModelFiles.created(target, root, set, OpenModelFile.Home.FOLDER);
        open.put((ModelResource) root.eResource(), created);
        return created;
    }

    /** Other systems and programs leave hidden files with the ending of the one that they belong to. */
    private static boolean isNamedByAUser(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".");
    }

    @Override
    public void close(Path file) throws ModelException {
        set.close(within(file)).ifPresent(open::remove);
    }

    private Path within(Path file) throws ModelException {
        Path target = path.resolve(file).normalize();
        if (!set.uris().contains(target)) {
            throw new ModelException(Message.of(OpenModelFolder.class, "folder.outside"));
        }
        return target;
    }
}
