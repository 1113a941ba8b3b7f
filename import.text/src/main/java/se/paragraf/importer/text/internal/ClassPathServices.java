// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services of a class path. One that cannot be made is left out, as what others add must not stop our own readers. */
final class ClassPathServices {

    private static final Logger LOG = LoggerFactory.getLogger(ClassPathServices.class);

    private ClassPathServices() {}

    static <T> List<T> of(Class<T> type, ClassLoader loader) {
        List<T> services = new ArrayList<>();
        Iterator<T> found = ServiceLoader.load(type, loader).iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return services;
                }
                services.add(found.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                LOG.warn("A {} is left out: {}", type.getSimpleName(), e.toString());
                LOG.debug("A {} is left out", type.getSimpleName(), e);
            }
        }
    }
}
