// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.InputStream;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.TemplateSource;

/** The look of the web page where no federation has its own. */
@Component(property = "service.ranking:Integer=-2147483648")
public final class WebStyle implements TemplateSource {

    static final String FILE = "web.css";

    @Override
    public String name() {
        return "se.paragraf.export.open";
    }

    @Override
    public boolean isBuiltIn() {
        return true;
    }

    @Override
    public Set<String> files() {
        return Set.of(FILE);
    }

    @Override
    public InputStream open(String file) {
        return WebStyle.class.getResourceAsStream(file);
    }
}
