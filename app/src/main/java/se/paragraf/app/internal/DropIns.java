// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The bundles that the user adds. One that does not work is left out, with a warning. */
final class DropIns {

    private final Warnings warnings;
    private final Map<Bundle, Path> fileByBundle = new LinkedHashMap<>();

    DropIns(Warnings warnings) {
        this.warnings = warnings;
    }

    /**
     * Installs the bundles of folders.
     *
     * @param own the folder of the distribution, which may be missing
     * @param named the folders that the user named
     */
    void install(BundleContext context, Path own, List<String> named) {
        if (Files.isDirectory(own)) {
            installAll(context, own);
        }
        for (String name : named) {
            folder(name).ifPresentOrElse(folder -> installAll(context, folder), () -> warnings.missingFolder(name));
        }
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            // There cannot be a folder with a name that the system does not take.
            return Optional.empty();
        }
    }

    private void installAll(BundleContext context, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .forEach(file -> install(context, file));
        } catch (IOException e) {
            warnings.brokenPlugin(folder, e);
        }
    }

    private void install(BundleContext context, Path file) {
        Bundle bundle;
        try {
            bundle = context.installBundle("reference:" + file.toAbsolutePath().toUri());
        } catch (BundleException e) {
            warnings.brokenPlugin(file, e);
            return;
        }
        fileByBundle.put(bundle, file);
    }

    /** Starts what was installed, and takes out what does not start. */
    void start() {
        for (Map.Entry<Bundle, Path> entry : fileByBundle.entrySet()) {
            Bundle bundle = entry.getKey();
            try {
                if (bundle.getSymbolicName() == null) {
                    throw new BundleException("There is no " + Constants.BUNDLE_SYMBOLICNAME + " in its manifest");
                }
                if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                }
            } catch (BundleException e) {
                warnings.brokenPlugin(entry.getValue(), e);
                uninstall(bundle, entry.getValue());
            }
        }
    }

    /** Warns of components that could not be made; they are made when the command first asks for them. */
    void reportComponents(BundleContext context) {
        if (fileByBundle.isEmpty()) {
            return;
        }
        new Components(context)
                .failed(fileByBundle.keySet())
                .forEach(failed ->
                        warnings.brokenComponent(fileByBundle.get(failed.bundle()), failed.name(), failed.cause()));
    }

    private void uninstall(Bundle bundle, Path file) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            warnings.brokenPlugin(file, e);
        }
    }
}
