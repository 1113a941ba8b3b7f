// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.io.Identities;
import se.paragraf.model.io.ModelContent;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.io.internal.version.Migrations;
import se.paragraf.model.io.internal.xmi.FolderUris;
import se.paragraf.model.io.internal.xmi.ModelResource;
import se.paragraf.model.io.internal.xmi.ModelSet;
import se.paragraf.model.io.internal.xmi.Writing;
import se.paragraf.model.io.spi.Migration;
import se.paragraf.model.text.Message;

/** Opens files, each with what is installed at that moment. */
@Component(service = ModelFiles.class)
public final class DefaultModelFiles implements ModelFiles {

    private final ModelPackages packages;
    private final Migrations migrations;

    /** Takes what is installed. */
    @Activate
    public DefaultModelFiles(
            @Reference ModelPackages packages,
            @Reference(service = Migration.class, policyOption = ReferencePolicyOption.GREEDY)
                    List<Migration> migrations) {
        this.packages = packages;
        this.migrations = new Migrations(migrations);
    }

    /** With what lies on the class path. */
    public static ModelFiles standalone() {
        List<Migration> migrations = ServiceLoader.load(Migration.class, ModelFiles.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new DefaultModelFiles(ModelPackages.standalone(), migrations);
    }

    @Override
    public ModelFile open(Path file) throws ModelException {
        Path path = absolute(file);
        ModelSet set = set(path.getParent());
        return new OpenModelFile(path, set.open(path), set, OpenModelFile.Home.ALONE);
    }

    @Override
    public ModelFile create(Path file, Document root) throws ModelException {
        Path path = absolute(file);
        ModelSet set = set(path.getParent());
        return created(path, root, set, OpenModelFile.Home.ALONE);
    }

    static ModelFile created(Path path, Document root, ModelSet set, OpenModelFile.Home home) throws ModelException {
        if (root.eResource() != null || root.eContainer() != null) {
            throw new IllegalArgumentException("root belongs to another file");
        } else if (Files.exists(path)) {
            throw new ModelException(Message.of(DefaultModelFiles.class, "file.exists"));
        }
        Identities.assign(root);
        return new OpenModelFile(path, set.create(path, root), set, home);
    }

    @Override
    public ModelFolder folder(Path folder) throws ModelException {
        Path path = absolute(folder);
        if (!Files.isDirectory(path)) {
            throw new ModelException(
                    Files.exists(path)
                            ? Message.of(DefaultModelFiles.class, "folder.file")
                            : FileFault.reason(new NoSuchFileException(path.toString())));
        }
        return new OpenModelFolder(path, set(path));
    }

    @Override
    public ModelContent read(InputStream in) throws ModelException {
        ModelResource resource = ModelSet.read(in, packages.registry(), migrations);
        return new ModelContent(resource.root(), resource.warnings());
    }

    @Override
    public <T extends Document> T version(T original) {
        T copy = ModelCopy.asVersion(original);
        if (original.eResource() instanceof ModelResource place) {
            ModelResource.inPlaceOf(place, copy);
        }
        return copy;
    }

    @Override
    public <T extends Document> T snapshot(T original) {
        return Snapshot.of(original, new ModelSet(null, packages.registry(), migrations));
    }

    @Override
    public byte[] bytes(Document content) throws ModelException {
        Document copy = ModelCopy.asVersion(content);
        return Writing.bytes(
                content.eResource() instanceof ModelResource place
                        ? ModelResource.inPlaceOf(place, copy)
                        : ModelResource.beside(copy));
    }

    private ModelSet set(Path folder) {
        return new ModelSet(new FolderUris(folder), packages.registry(), migrations);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
