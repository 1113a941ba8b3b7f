// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.xmi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * Names the files of a folder by URIs that say nothing of where the folder is, so that it may be moved, and nothing outside
 * of it can be named.
 */
public final class FolderUris {

    private static final String SCHEME = "paragraf";

    private final Path folder;

    /**
     * For a folder.
     *
     * @param folder an absolute path
     */
    public FolderUris(Path folder) {
        this.folder = folder;
    }

    /** The URI of content that has no place in a folder. */
    static URI nowhere() {
        return URI.createHierarchicalURI(SCHEME, "none", null, new String[] {"content"}, null, null);
    }

    /** The URI of content that shall have a place in the folder of a file, under whatever name. */
    static URI beside(URI file) {
        return file.trimSegments(1).appendSegment(nowhere().lastSegment());
    }

    /** Where the folder is. */
    public Path folder() {
        return folder;
    }

    /** The URI of a file. */
    public URI uri(Path file) {
        Path relative = folder.relativize(file);
        String[] segments = new String[relative.getNameCount()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = URI.encodeSegment(relative.getName(i).toString(), false);
        }
        return URI.createHierarchicalURI(SCHEME, null, null, segments, null, null);
    }

    /** What a reference means that stands in a file; empty if it leads out of the folder. */
    static Optional<URI> resolved(URI reference, URI base) {
        if (!reference.isRelative() || reference.hasAuthority() || reference.hasAbsolutePath()) {
            return Optional.empty();
        }
        URI uri = reference.resolve(base);
        return uri.segmentsList().contains("..") ? Optional.empty() : Optional.of(uri);
    }

    /** How a file refers to another one, or to itself. */
    static URI relative(URI uri, URI base) {
        return SCHEME.equals(uri.scheme()) ? uri.deresolve(base, true, true, false) : uri;
    }

    /**
     * Where a file is.
     *
     * @return its path; empty if it is not in the folder, whatever links say
     */
    Optional<Path> path(URI uri) {
        if (!SCHEME.equals(uri.scheme()) || uri.hasAuthority() || uri.segmentCount() == 0) {
            return Optional.empty();
        }
        try {
            Path path = folder;
            for (String segment : uri.segments()) {
                path = path.resolve(URI.decode(segment));
            }
            return contains(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether a file is in the folder, or would be. */
    public boolean contains(Path path) {
        if (!path.startsWith(folder) || path.equals(folder) || !path.normalize().equals(path)) {
            return false;
        }
        try {
            Path known = path;
            while (!Files.exists(known, LinkOption.NOFOLLOW_LINKS)) {
                known = known.getParent();
            }
            return known.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            // A link to nothing, or a folder that one may not see.
            return false;
        }
    }
}
