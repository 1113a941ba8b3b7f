// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.internal.xmi.ModelResource;
import se.paragraf.model.io.internal.xmi.ModelSet;
import se.paragraf.model.io.internal.xmi.Writing;
import se.paragraf.model.text.Message;

/** A file with its content. */
final class OpenModelFile implements ModelFile {

    /** Where a file may go. */
    enum Home {
        /** It was opened by itself. */
        ALONE,
        /** It was opened with its folder, and others may refer to it. */
        FOLDER
    }

    private final ModelResource resource;
    private final ModelSet set;
    private final Home home;
    private Path path;

    OpenModelFile(Path path, ModelResource resource, ModelSet set, Home home) {
        this.path = path;
        this.resource = resource;
        this.set = set;
        this.home = home;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Document root() {
        return resource.root();
    }

    @Override
    public List<Message> warnings() {
        return resource.warnings();
    }

    @Override
    public Optional<Message> readOnly() {
        return resource.readOnly();
    }

    @Override
    public boolean isChangedOnDisk() throws ModelException {
        return new SavedFile(path).isOtherThan(resource.checksum());
    }

    @Override
    public byte[] bytes() throws ModelException {
        String version = root().getModelVersion();
        try {
            return Writing.bytes(resource);
        } finally {
            root().setModelVersion(version);
        }
    }

    @Override
    public void save() throws ModelException {
        checkWritable();
        String version = root().getModelVersion();
        boolean saved = false;
        try {
            resource.written(new SavedFile(path).replace(Writing.bytes(resource), resource.checksum()));
            saved = true;
        } finally {
            if (!saved) {
                root().setModelVersion(version);
            }
        }
    }

    @Override
    public void saveAs(Path file) throws ModelException {
        checkWritable();
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw fault("file.exists");
        } else if (target.getParent() == null) {
            throw fault("saveas.folder");
        }
        String version = root().getModelVersion();
        boolean saved = false;
        Relocation relocation = Relocation.to(target, resource, set, home == Home.FOLDER);
        try {
            resource.written(new SavedFile(target).replace(Writing.bytes(resource), Optional.empty()));
            path = target;
            saved = true;
        } finally {
            if (!saved) {
                relocation.undo();
                root().setModelVersion(version);
            }
        }
    }

    private void checkWritable() throws ModelException {
        if (readOnly().isPresent()) {
            throw new ModelException(readOnly().get());
        }
    }

    private static ModelException fault(String key) {
        return new ModelException(Message.of(OpenModelFile.class, key));
    }
}
