// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.nio.file.Files;
import org.eclipse.emf.common.util.URI;

/** Looks whether the files are there that a file refers to, without opening them. */
final class MissingFiles {

    private final ModelResource resource;
    private final Loading loading;

    MissingFiles(ModelResource resource, Loading loading) {
        this.resource = resource;
        this.loading = loading;
    }

    void tell() {
        FolderUris uris = ((ModelSet) resource.getResourceSet()).uris();
        resource.expected().keySet().stream()
                .map(URI::trimFragment)
                .filter(uri -> !uri.equals(resource.getURI()))
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(uri -> {
                    String name = FolderUris.relative(uri, resource.getURI()).toString();
                    uris.path(uri)
                            .ifPresentOrElse(
                                    path -> {
                                        if (!Files.isRegularFile(path)) {
                                            loading.warn("reference.missing", URI.decode(name));
                                        }
                                    },
                                    () -> loading.warn("reference.outside", URI.decode(name)));
                });
    }
}
