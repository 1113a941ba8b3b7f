// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.internal.version.Migrations;
import se.paragraf.model.text.Message;

/** The files of a folder that are open together. It reads nothing but files of the model in that folder. */
public final class ModelSet extends ResourceSetImpl {

    private FolderUris uris;
    private final Migrations migrations;
    /** What was asked for in vain; it is told when the file is opened in its own right. */
    private final Set<URI> broken = new HashSet<>();

    /**
     * Starts with no file.
     *
     * @param uris the folder
     * @param packages the metamodels that are known
     * @param migrations from older ones
     */
    public ModelSet(FolderUris uris, EPackage.Registry packages, Migrations migrations) {
        this.uris = uris;
        this.migrations = migrations;
        setPackageRegistry(packages);
        setURIResourceMap(new HashMap<>());
    }

    /** Content that has no place in a folder. */
    public static ModelResource read(InputStream in, EPackage.Registry packages, Migrations migrations)
            throws ModelException {
        ModelSet set = new ModelSet(null, packages, migrations);
        return set.loaded(FolderUris.nowhere(), SourceText.of(in));
    }

    /** Takes another folder; only what does not refer to other files can go along. */
    public void moveTo(FolderUris folder) {
        uris = folder;
    }

    Migrations migrations() {
        return migrations;
    }

    /** The folder. */
    public FolderUris uris() {
        return uris;
    }

    /** Opens a file, or gives it if it is open. */
    public ModelResource open(Path file) throws ModelException {
        URI uri = uris.uri(file);
        ModelResource open = (ModelResource) getResource(uri, false);
        return open == null ? loaded(uri, SourceText.of(file)) : open;
    }

    /** Forgets a file, if it is open; objects of others that refer to it find it again. */
    public Optional<ModelResource> close(Path file) {
        ModelResource resource = (ModelResource) getResource(uris.uri(file), false);
        if (resource != null) {
            resource.unload();
            getResources().remove(resource);
            getURIResourceMap().remove(resource.getURI());
        }
        return Optional.ofNullable(resource);
    }

    /** Starts a file. */
    public ModelResource create(Path file, Document root) {
        ModelResource resource = new ModelResource(uris.uri(file));
        resource.getContents().add(root);
        getResources().add(resource);
        return resource;
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        Resource known = getURIResourceMap().get(uri);
        if (known != null && known.getResourceSet() == this && uri.equals(known.getURI())) {
            return known;
        }
        for (Resource each : getResources()) {
            if (uri.equals(each.getURI())) {
                getURIResourceMap().put(uri, each);
                return each;
            }
        }
        return loadOnDemand ? loadedForReference(uri) : null;
    }

    /** Follows a reference: the object, or null if it is not there or not what the reference is for. */
    @Override
    public EObject getEObject(URI uri, boolean loadOnDemand) {
        Resource resource = getResource(uri.trimFragment(), loadOnDemand);
        EObject object = resource == null ? null : resource.getEObject(uri.fragment());
        return object != null && getResources().stream().allMatch(each -> fits(object, uri, (ModelResource) each))
                ? object
                : null;
    }

    private static boolean fits(EObject object, URI uri, ModelResource from) {
        return from.expected().getOrDefault(uri, Set.of()).stream()
                .allMatch(type -> type.isSuperTypeOf(object.eClass()));
    }

    private ModelResource loadedForReference(URI uri) {
        if (uris != null && !broken.contains(uri)) {
            try {
                Path file = uris.path(uri)
                        .orElseThrow(() -> new ModelException(Message.of(LoadFault.class, "reference.outside", uri)));
                return loaded(uri, SourceText.of(file));
            } catch (ModelException e) {
                broken.add(uri);
            }
        }
        return null;
    }

    private ModelResource loaded(URI uri, SourceText source) throws ModelException {
        ModelResource resource = new ModelResource(uri);
        getResources().add(resource);
        try {
            resource.load(source, this);
        } catch (ModelException e) {
            getResources().remove(resource);
            throw e;
        }
        broken.remove(uri);
        return resource;
    }
}
