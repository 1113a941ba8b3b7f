// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the user in one line what was left out; the details go to the log. */
public final class Warnings {

    private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);

    private final Words words;
    private final PrintStream err;

    public Warnings(Locale language, PrintStream err) {
        this.words = new Words(language);
        this.err = err;
    }

    void brokenPlugin(Path plugin, Throwable cause) {
        err.println(words.of("plugin.broken", plugin));
        LOG.debug("{} is left out", plugin, cause);
    }

    void brokenComponent(Path plugin, String component, String cause) {
        err.println(words.of("plugin.component", plugin, component, cause));
    }

    /** Bundles of the product itself. */
    void brokenParts(List<String> names) {
        err.println(words.of("parts.broken", String.join(", ", names)));
    }

    void missingFolder(String folder) {
        err.println(words.of("plugin.folder", folder));
    }
}
