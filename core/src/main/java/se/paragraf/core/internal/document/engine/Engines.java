// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.List;
import se.paragraf.core.internal.document.layer.LayerStack;
import se.paragraf.core.internal.document.layer.Recent;

/** The engines of the layers that were used of late: starting one takes longer than a document. For any thread. */
public final class Engines {

    private final Recent<List<String>, TemplateEngine> engines = new Recent<>();

    /** The engine for these layers. */
    public TemplateEngine of(LayerStack stack) {
        return engines.get(
                stack.checksums(),
                texts -> new TemplateEngine(
                        stack.templates(),
                        stack.libraries(),
                        file -> file.endsWith(".vm") ? stack.find(file).orElse(null) : null,
                        Limits.USUAL));
    }
}
