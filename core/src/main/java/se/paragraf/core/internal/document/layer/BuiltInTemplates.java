// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.paragraf.core.document.spi.TemplateSource;

/** The templates of this bundle, which lie below all others. */
public final class BuiltInTemplates {

    /** The name of the layer. */
    public static final String NAME = "built-in";

    private static final String ROOT = "/se/paragraf/core/internal/document/";

    private BuiltInTemplates() {}

    static TemplateSource source() {
        try (InputStream list = BuiltInTemplates.class.getResourceAsStream(ROOT + "templates.list")) {
            return new ListedTemplates(
                    NAME, TemplateList.read(list), path -> BuiltInTemplates.class.getResource(ROOT + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
