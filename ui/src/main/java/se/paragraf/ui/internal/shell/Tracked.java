// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The services of a type as they come and go, the most preferred first. For any thread.
 *
 * @param <T> the type of the services
 */
final class Tracked<T> implements AutoCloseable {

    private final NavigableMap<ServiceReference<T>, T> serviceByReference =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final ServiceTracker<T, T> tracker;

    /**
     * Starts to track.
     *
     * @param changed told of each that has come or gone, by any thread
     */
    Tracked(BundleContext context, Class<T> type, Runnable changed) {
        tracker = new ServiceTracker<>(context, type, null) {
            @Override
            public T addingService(ServiceReference<T> reference) {
                T service = super.addingService(reference);
                // A component that cannot be made is none; the runtime of components has told why.
                if (service != null) {
                    serviceByReference.put(reference, service);
                    changed.run();
                }
                return service;
            }

            @Override
            public void removedService(ServiceReference<T> reference, T service) {
                serviceByReference.remove(reference);
                super.removedService(reference, service);
                changed.run();
            }
        };
        tracker.open();
    }

    List<T> all() {
        return List.copyOf(serviceByReference.values());
    }

    @Override
    public void close() {
        tracker.close();
    }
}
