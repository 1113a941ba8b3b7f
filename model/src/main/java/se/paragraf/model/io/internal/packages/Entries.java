// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

/** What is in the jar of an extension. */
@FunctionalInterface
interface Entries {

    /** An extension is a model and not an archive: what is larger is a mistake. */
    int MAX_BYTES = 8 << 20;

    /** Finds an entry by its path from the root of the jar; null if there is none. */
    URL find(String path) throws IOException;

    /** The content of an entry. The path may not leave the jar. */
    default byte[] read(String path) throws IOException {
        URL entry = isInside(path) ? find(path) : null;
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        URLConnection connection = entry.openConnection();
        connection.setUseCaches(false);
        try (var in = connection.getInputStream()) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new IOException(path + " > " + MAX_BYTES + " bytes");
            }
            return content;
        }
    }

    private static boolean isInside(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && !("/" + path + "/").contains("/../");
    }
}
