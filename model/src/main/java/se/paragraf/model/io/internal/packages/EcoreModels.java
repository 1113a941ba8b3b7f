// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EPackage;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.text.Message;

/** The {@code .ecore} files that an extension lists. They are loaded when they are asked for first. */
final class EcoreModels implements ModelSource {

    private static final char COMMENT = '#';

    private final Entries entries;
    private EcoreLoader.Loaded loaded;

    EcoreModels(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Collection<EPackage> packages(Function<String, EPackage> installed) throws ModelException {
        if (loaded == null || !loaded.holdsWith(installed)) {
            loaded = null;
            loaded = new EcoreLoader(entries, installed).load(paths());
        }
        return loaded.packages();
    }

    private List<String> paths() throws ModelException {
        try {
            return new String(entries.read(ModelPackages.MODELS), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != COMMENT)
                    .toList();
        } catch (IOException e) {
            throw new ModelException(
                    Message.of(EcoreModels.class, "models.unreadable", String.valueOf(e.getMessage())), e);
        }
    }
}
