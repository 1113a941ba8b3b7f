// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;

/** Opens what is in the jar of an extension and nothing else. */
final class EntryConverter extends ExtensibleURIConverterImpl {

    private static final String SCHEME = "entry";

    private final Entries entries;

    EntryConverter(Entries entries) {
        this.entries = entries;
    }

    static URI uri(String path) {
        return URI.createHierarchicalURI(SCHEME, null, null, path.split("/"), null, null);
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        if (!SCHEME.equals(uri.scheme())) {
            throw new FileNotFoundException(uri.toString());
        }
        return new ByteArrayInputStream(entries.read(String.join("/", uri.segments())));
    }
}
