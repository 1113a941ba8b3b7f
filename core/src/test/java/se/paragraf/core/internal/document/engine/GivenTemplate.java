// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.Reader;
import java.io.StringReader;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** One template, written in a test. */
final class GivenTemplate extends ResourceLoader {

    static final String NAME = "given.vm";

    private final String text;

    GivenTemplate(String text) {
        this.text = text;
    }

    @Override
    public void init(ExtProperties configuration) {
        // Nothing to configure.
    }

    @Override
    public Reader getResourceReader(String name, String encoding) {
        if (!name.equals(NAME)) {
            throw new ResourceNotFoundException("no template " + name);
        }
        return new StringReader(text);
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
