// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.core.internal.document.layer.LayerStack;

/** The engines of the layers that were used of late: starting one takes longer than a document. For any thread. */
public final class Engines {

    private static final int MOST = 8;

    private final Map<List<String>, TemplateEngine> engines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, TemplateEngine> eldest) {
            return size() > MOST;
        }
    };

    /** The engine for these layers. */
    public synchronized TemplateEngine of(LayerStack stack) {
        return engines.computeIfAbsent(
                stack.checksums(),
                texts -> new TemplateEngine(
                        stack.templates(),
                        stack.libraries(),
                        file -> file.endsWith(".vm") ? stack.find(file).orElse(null) : null,
                        Limits.USUAL));
    }
}
