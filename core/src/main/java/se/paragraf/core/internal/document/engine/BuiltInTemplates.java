// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** The templates inside the bundle, and nothing else: a name that is not listed is not looked for. */
public final class BuiltInTemplates extends ResourceLoader {

    private static final Set<String> NAMES = Set.of("minutes.vm", "macros.vm", "matters.vm", "minutes.css");

    /** Reads one of the templates or its style sheet. */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new ResourceNotFoundException("no template " + name);
        }
        try (InputStream in =
                BuiltInTemplates.class.getResourceAsStream("/se/paragraf/core/internal/document/templates/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void init(ExtProperties configuration) {
        setCachingOn(true);
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        return new StringReader(text(name));
    }

    @Override
    public boolean resourceExists(String name) {
        return NAMES.contains(name);
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
