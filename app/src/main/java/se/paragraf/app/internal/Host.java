// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running framework with the bundles of the product. */
public final class Host implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final String COMMAND = "(paragraf.command=main)";
    private static final String STREAM = "paragraf.stream";
    private static final long STOP_MILLISECONDS = 5_000;

    private final Distribution distribution;
    private final Standard streams;
    private final Warnings warnings;
    private Path cache;
    private Framework framework;
    private DropIns dropIns;
    private DropInWatch watch;

    public Host(Distribution distribution, Standard streams, Warnings warnings) {
        this.distribution = distribution;
        this.streams = streams;
        this.warnings = warnings;
    }

    private Map<String, Object> configuration() {
        Map<String, Object> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        configuration.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.EXTRA);
        configuration.put("felix.cache.locking", "false");
        configuration.put("felix.bootdelegation.implicit", "false");
        configuration.put("felix.log.logger", new Logs());
        configuration.put("felix.log.level", LOG.isDebugEnabled() ? "3" : "1");
        // Without a log service it would print to standard error; what failed is asked for instead.
        configuration.put("ds.log.enabled", String.valueOf(LOG.isDebugEnabled()));
        configuration.put("ds.loglevel", "warn");
        return configuration;
    }

    /**
     * Starts the framework, the bundles of the command line and those of the drop-in folders. Whoever closes it meanwhile
     * waits, so that nothing can be left behind by a start that is interrupted.
     */
    public synchronized void start(List<String> pluginFolders) throws LaunchException {
        start(distribution.bundles(), new DropIns(warnings, false), pluginFolders);
    }

    /** Starts the desktop application as well, and keeps to what is in the drop-in folders as long as it runs. */
    public synchronized void startDesktop(List<String> pluginFolders) throws LaunchException {
        List<String> bundles = new ArrayList<>(distribution.bundles());
        bundles.addAll(distribution.desktopBundles(System.getProperty("os.name"), System.getProperty("os.arch")));
        start(bundles, new DropIns(warnings, true), pluginFolders);
        watch = new DropInWatch(dropIns);
        watch.start();
    }

    private void start(List<String> own, DropIns added, List<String> pluginFolders) throws LaunchException {
        cache = CacheFolder.create();
        framework = new Felix(configuration());
        try {
            framework.init();
            BundleContext context = framework.getBundleContext();
            registerStreams(context);
            List<Bundle> bundles = new ArrayList<>();
            for (String bundle : own) {
                bundles.add(install(context, bundle));
            }
            dropIns = added;
            dropIns.install(context, distribution.plugins(), pluginFolders);
            framework.start();
            Collection<Bundle> installed = List.of(context.getBundles());
            if (!framework.adapt(FrameworkWiring.class).resolveBundles(installed)) {
                LOG.debug("Not every bundle can be resolved");
            }
            startOwn(bundles);
            dropIns.start();
        } catch (BundleException | IOException e) {
            throw new LaunchException("launch.failed", String.valueOf(e.getMessage()), e);
        }
    }

    private void registerStreams(BundleContext context) {
        context.registerService(InputStream.class, streams.in(), FrameworkUtil.asDictionary(Map.of(STREAM, "in")));
        context.registerService(OutputStream.class, streams.out(), FrameworkUtil.asDictionary(Map.of(STREAM, "out")));
        context.registerService(OutputStream.class, streams.err(), FrameworkUtil.asDictionary(Map.of(STREAM, "err")));
    }

    private Bundle install(BundleContext context, String bundle) throws BundleException, IOException {
        try (InputStream content = distribution.embedded(bundle)) {
            return content == null
                    ? context.installBundle(distribution.location(bundle))
                    : context.installBundle(bundle, content);
        }
    }

    /** Where one does not start the rest may still serve: without PDF, minutes can be read, shown and checked. */
    private void startOwn(List<Bundle> bundles) {
        List<String> broken = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                try {
                    bundle.start(Bundle.START_ACTIVATION_POLICY);
                } catch (BundleException e) {
                    LOG.debug("{} cannot be started", bundle, e);
                    broken.add(bundle.getSymbolicName());
                }
            }
        }
        if (!broken.isEmpty()) {
            warnings.brokenParts(broken);
        }
    }

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    public int run(String... arguments) throws LaunchException {
        ServiceReference<?> reference = commandReference();
        Object command = reference == null ? null : framework.getBundleContext().getService(reference);
        dropIns.reportComponents();
        if (command == null) {
            throw new LaunchException("launch.incomplete", COMMAND, null);
        }
        try {
            @SuppressWarnings("unchecked")
            ToIntFunction<String[]> main = (ToIntFunction<String[]>) command;
            return main.applyAsInt(arguments);
        } finally {
            framework.getBundleContext().ungetService(reference);
        }
    }

    private ServiceReference<?> commandReference() {
        try {
            return framework.getBundleContext().getServiceReferences(ToIntFunction.class, COMMAND).stream()
                    .findFirst()
                    .orElse(null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(COMMAND, e);
        }
    }

    /** The framework's own context, to install further bundles while it runs. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Stops the framework and leaves nothing behind. */
    @Override
    public synchronized void close() {
        if (framework == null) {
            return;
        }
        if (watch != null) {
            watch.stop();
        }
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLISECONDS);
        } catch (BundleException e) {
            LOG.debug("The framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        CacheFolder.delete(cache);
    }
}
