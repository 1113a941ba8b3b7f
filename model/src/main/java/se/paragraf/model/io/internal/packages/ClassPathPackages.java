// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.io.IOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.eclipse.emf.common.util.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.io.spi.ModelProvider;

/** Finds the packages of a class path. */
public final class ClassPathPackages {

    private static final Logger LOG = LoggerFactory.getLogger(ClassPathPackages.class);
    private static final String TO_ROOT = "../../";

    private final InstalledPackages packages = new InstalledPackages();
    private final ClassLoader loader;
    private long number;

    private ClassPathPackages(ClassLoader loader) {
        this.loader = loader;
    }

    public static ModelPackages of(ClassLoader loader) {
        ClassPathPackages found = new ClassPathPackages(loader);
        found.addProviders();
        found.addListed();
        return found.packages;
    }

    private void addProviders() {
        Iterator<ModelProvider> providers =
                ServiceLoader.load(ModelProvider.class, loader).iterator();
        boolean more = true;
        while (more) {
            more = addNext(providers);
        }
    }

    private boolean addNext(Iterator<ModelProvider> providers) {
        try {
            if (!providers.hasNext()) {
                return false;
            }
            ModelProvider provider = providers.next();
            packages.add(new Origin(origin(provider), 0, number++), installed -> provider.packages());
        } catch (ServiceConfigurationError | LinkageError e) {
            LOG.warn("A model is left out: {}", e.toString());
        }
        return true;
    }

    private void addListed() {
        try {
            for (URL list : Collections.list(loader.getResources(ModelPackages.MODELS))) {
                packages.add(
                        Origin.listed(rootName(list.toString()), ++number),
                        new EcoreModels(path -> new URL(list, TO_ROOT + path)));
            }
        } catch (IOException e) {
            LOG.warn("Models are left out: {}", e.toString());
        }
    }

    private static String origin(ModelProvider provider) {
        CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? provider.getClass().getName()
                : lastSegment(source.getLocation().toString());
    }

    private static String rootName(String list) {
        return lastSegment(list.substring(0, list.length() - ModelPackages.MODELS.length()));
    }

    /** The name of a jar or folder in {@code jar:file:/lib/a.jar!/} or {@code file:/classes/}. */
    private static String lastSegment(String location) {
        List<String> segments = List.of(location.replace("!", "").split("/"));
        return URI.decode(segments.get(segments.size() - 1));
    }
}
