// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the runtime of declarative services knows of components. Its interface is that of a bundle, so the launcher,
 * which is outside the framework, can only reach it by reflection.
 */
final class Components {

    private static final Logger LOG = LoggerFactory.getLogger(Components.class);
    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    /** The state FAILED_ACTIVATION of a configuration. */
    private static final int FAILED = 16;

    private final BundleContext context;

    Components(BundleContext context) {
        this.context = context;
    }

    /**
     * A component that could not be made.
     *
     * @param bundle that brings it
     * @param name of the component
     * @param cause in one line
     */
    record Failed(Bundle bundle, String name, String cause) {}

    /** Those of some bundles that could not be made. */
    List<Failed> failed(Collection<Bundle> bundles) {
        ServiceReference<?> reference = context.getServiceReference(RUNTIME);
        if (reference == null) {
            return List.of();
        }
        List<Failed> failed = new ArrayList<>();
        try {
            Object runtime = context.getService(reference);
            for (Bundle bundle : bundles) {
                for (Object component : descriptions(runtime, bundle)) {
                    for (Object made : configurations(runtime, component)) {
                        if ((int) field(made, "state") == FAILED) {
                            failed.add(new Failed(bundle, (String) field(component, "name"), cause(made)));
                        }
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            LOG.debug("The states of the components cannot be read", e);
        } finally {
            context.ungetService(reference);
        }
        return failed;
    }

    private static Collection<?> descriptions(Object runtime, Bundle bundle) throws ReflectiveOperationException {
        Object bundles = Array.newInstance(Bundle.class, 1);
        Array.set(bundles, 0, bundle);
        return (Collection<?>) runtime.getClass()
                .getMethod("getComponentDescriptionDTOs", Bundle[].class)
                .invoke(runtime, bundles);
    }

    private static Collection<?> configurations(Object runtime, Object component) throws ReflectiveOperationException {
        return (Collection<?>) runtime.getClass()
                .getMethod("getComponentConfigurationDTOs", component.getClass())
                .invoke(runtime, component);
    }

    /** The runtime hands over the whole stack trace. */
    private static String cause(Object configuration) throws ReflectiveOperationException {
        List<String> causes = String.valueOf(field(configuration, "failure"))
                .lines()
                .filter(line -> !line.startsWith("\t"))
                .toList();
        return causes.get(causes.size() - 1);
    }

    private static Object field(Object dto, String name) throws ReflectiveOperationException {
        return dto.getClass().getField(name).get(dto);
    }
}
