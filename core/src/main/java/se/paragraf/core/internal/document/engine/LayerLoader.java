// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Gives Velocity the templates that were read already, and nothing else. */
final class LayerLoader extends ResourceLoader {

    private final Map<String, String> templates;

    LayerLoader(Map<String, String> templates) {
        this.templates = templates;
    }

    @Override
    public void init(ExtProperties configuration) {
        setCachingOn(true);
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        String text = templates.get(name);
        if (text == null) {
            throw new ResourceNotFoundException(name);
        }
        return new StringReader(text);
    }

    @Override
    public boolean resourceExists(String name) {
        return templates.containsKey(name);
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
