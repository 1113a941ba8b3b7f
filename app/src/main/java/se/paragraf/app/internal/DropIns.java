// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles that the user adds. One that does not work is left out, with a warning. */
final class DropIns {

    private final Warnings warnings;
    private final boolean desktop;
    private final List<Path> folders = new ArrayList<>();
    /** Warned of once, however often they are looked at. */
    private final Set<Path> unreadable = new HashSet<>();

    private final Map<Path, FileState> known = new LinkedHashMap<>();
    private final Map<Path, Bundle> bundleByFile = new LinkedHashMap<>();
    private BundleContext context;

    /**
     * Creates it.
     *
     * @param desktop whether the desktop application runs: files may come and go meanwhile
     */
    DropIns(Warnings warnings, boolean desktop) {
        this.warnings = warnings;
        this.desktop = desktop;
    }

    /**
     * Installs the bundles of folders.
     *
     * @param own the folder of the distribution, which may be missing
     * @param named the folders that the user named
     */
    synchronized void install(BundleContext framework, Path own, List<String> named) {
        context = framework;
        folders.add(own);
        for (String name : named) {
            folder(name).ifPresentOrElse(folders::add, () -> warnings.missingFolder(name));
        }
        known.putAll(present());
        known.keySet().forEach(this::install);
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            // There cannot be a folder with a name that the system does not take.
            return Optional.empty();
        }
    }

    /** The files that were there at the start. */
    synchronized Map<Path, FileState> known() {
        return Map.copyOf(known);
    }

    /** The files that are there now, folder by folder. */
    synchronized Map<Path, FileState> present() {
        Map<Path, FileState> files = new LinkedHashMap<>();
        folders.stream().filter(Files::isDirectory).forEach(folder -> {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> file.getFileName().toString().endsWith(".jar"))
                        .sorted()
                        .forEach(file -> FileState.of(file).ifPresent(state -> files.put(file, state)));
            } catch (IOException | UncheckedIOException e) {
                if (unreadable.add(folder)) {
                    warnings.brokenPlugin(folder, e);
                }
            }
        });
        return files;
    }

    private void install(Path file) {
        try {
            bundleByFile.put(file, desktop ? copied(file) : referred(file));
        } catch (BundleException | IOException e) {
            warnings.brokenPlugin(file, e);
        }
    }

    private Bundle referred(Path file) throws BundleException {
        return context.installBundle("reference:" + file.toAbsolutePath().toUri());
    }

    /** A file that is open could be neither replaced nor, on Windows, deleted. */
    private Bundle copied(Path file) throws BundleException, IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return context.installBundle(file.toAbsolutePath().toUri().toString(), content);
        }
    }

    /** Starts what was installed, and takes out what does not start. */
    synchronized void start() {
        start(List.copyOf(bundleByFile.keySet()));
    }

    private void start(List<Path> files) {
        for (Path file : files) {
            Bundle bundle = bundleByFile.get(file);
            try {
                if (bundle.getSymbolicName() == null) {
                    throw new BundleException("There is no " + Constants.BUNDLE_SYMBOLICNAME + " in its manifest");
                }
                if (!desktop && DesktopNeed.of(bundle)) {
                    uninstall(bundle, file);
                    bundleByFile.remove(file);
                } else if (!isFragment(bundle)) {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                }
            } catch (BundleException e) {
                warnings.brokenPlugin(file, e);
                uninstall(bundle, file);
                bundleByFile.remove(file);
            }
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }

    /** Adds files that came while it runs; together, as they may need each other. */
    synchronized void add(List<Path> files) {
        files.forEach(this::install);
        List<Path> installed = files.stream().filter(bundleByFile::containsKey).toList();
        start(installed);
        reportComponents(installed.stream().filter(bundleByFile::containsKey).toList());
    }

    /** Takes out the bundle of a file that went while it runs. */
    synchronized void remove(Path file) {
        Bundle bundle = bundleByFile.remove(file);
        if (bundle != null) {
            boolean fragment = isFragment(bundle);
            uninstall(bundle, file);
            if (!fragment) {
                // Lets go of its classes. The host of a fragment would have to stop for that.
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                        .adapt(FrameworkWiring.class)
                        .refreshBundles(Set.of(bundle));
            }
        }
    }

    /** Warns of components that could not be made; they are made when the command first asks for them. */
    synchronized void reportComponents() {
        reportComponents(List.copyOf(bundleByFile.keySet()));
    }

    private void reportComponents(List<Path> files) {
        Map<Bundle, Path> fileByBundle = new LinkedHashMap<>();
        files.forEach(file -> fileByBundle.put(bundleByFile.get(file), file));
        if (!fileByBundle.isEmpty()) {
            new Components(context)
                    .failed(fileByBundle.keySet())
                    .forEach(failed ->
                            warnings.brokenComponent(fileByBundle.get(failed.bundle()), failed.name(), failed.cause()));
        }
    }

    private void uninstall(Bundle bundle, Path file) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            warnings.brokenPlugin(file, e);
        }
    }
}
