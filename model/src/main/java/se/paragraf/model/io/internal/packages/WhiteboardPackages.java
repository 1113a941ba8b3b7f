// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal.packages;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.namespace.extender.ExtenderNamespace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.io.spi.ModelProvider;
import se.paragraf.model.text.Message;

/** The packages of the bundles of a framework: those that are services, and those of bundles with nothing but a file. */
@Capability(namespace = ExtenderNamespace.EXTENDER_NAMESPACE, name = ModelPackages.EXTENDER, version = "1.0.0")
@Component(service = ModelPackages.class)
public final class WhiteboardPackages implements ModelPackages, BundleTrackerCustomizer<Origin> {

    private final InstalledPackages packages = new InstalledPackages();
    private final BundleContext context;
    private final BundleTracker<Origin> bundles;

    @Activate
    public WhiteboardPackages(BundleContext context) {
        this.context = context;
        bundles = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        bundles.open();
    }

    @Deactivate
    void close() {
        bundles.close();
    }

    @Reference(service = EPackage.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindPackage(ServiceReference<EPackage> reference) {
        // To make a package takes time; most commands need none.
        packages.add(origin(reference), installed -> Optional.ofNullable(context.getService(reference)).stream()
                .toList());
    }

    void unbindPackage(ServiceReference<EPackage> reference) {
        packages.remove(origin(reference));
        context.ungetService(reference);
    }

    @Reference(
            service = ModelProvider.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void bindProvider(ServiceReference<ModelProvider> reference, ModelProvider provider) {
        packages.add(origin(reference), installed -> provider.packages());
    }

    void unbindProvider(ServiceReference<ModelProvider> reference) {
        packages.remove(origin(reference));
    }

    /** A service that goes has lost its bundle already, but not the number of it. */
    private static Origin origin(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        return new Origin(
                bundle == null ? "" : name(bundle), (Long) reference.getProperty(Constants.SERVICE_BUNDLEID), (Long)
                        reference.getProperty(Constants.SERVICE_ID));
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() == null ? bundle.getLocation() : bundle.getSymbolicName();
    }

    @Override
    public Origin addingBundle(Bundle bundle, BundleEvent event) {
        if (bundle.getEntry(MODELS) == null) {
            return null;
        }
        Origin origin = Origin.listed(name(bundle), bundle.getBundleId());
        packages.add(origin, new EcoreModels(bundle::getEntry));
        return origin;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Origin origin) {
        // From starting to active: its models are the same.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Origin origin) {
        packages.remove(origin);
    }

    @Override
    public List<EPackage> packages() {
        return packages.packages();
    }

    @Override
    public EPackage.Registry registry() {
        return packages.registry();
    }

    @Override
    public String origin(EPackage ePackage) {
        return packages.origin(ePackage);
    }

    @Override
    public List<Message> leftOut() {
        return packages.leftOut();
    }
}
