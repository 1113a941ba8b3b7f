// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Hashtable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.namespace.extender.ExtenderNamespace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.internal.Contribution;

/** Makes services of the layers that bundles without code bring, in the name of these bundles. */
@Capability(namespace = ExtenderNamespace.EXTENDER_NAMESPACE, name = TemplateSource.EXTENDER, version = "1.0.0")
@Component(service = BundleTemplates.class, immediate = true)
public final class BundleTemplates implements BundleTrackerCustomizer<ServiceRegistration<TemplateSource>> {

    private final BundleTracker<ServiceRegistration<TemplateSource>> bundles;

    @Activate
    public BundleTemplates(BundleContext context) {
        bundles = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        bundles.open();
    }

    @Deactivate
    void close() {
        bundles.close();
    }

    @Override
    public ServiceRegistration<TemplateSource> addingBundle(Bundle bundle, BundleEvent event) {
        if (bundle.getEntry(TemplateSource.LIST) == null) {
            return null;
        }
        try (InputStream in = bundle.getEntry(TemplateSource.LIST).openStream()) {
            ListedTemplates templates =
                    new ListedTemplates(bundle.getSymbolicName(), TemplateList.read(in), bundle::getEntry);
            Hashtable<String, Object> properties = new Hashtable<>();
            properties.put(Constants.SERVICE_RANKING, templates.ranking());
            return bundle.getBundleContext().registerService(TemplateSource.class, templates, properties);
        } catch (IOException e) {
            Contribution.leftOut(bundle.getSymbolicName(), e);
            return null;
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<TemplateSource> registration) {
        // From starting to active: its templates are the same.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<TemplateSource> registration) {
        registration.unregister();
    }
}
