// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Widget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listeners that live as long as their widgets.
 *
 * @param <T> their type
 */
public final class WidgetListeners<T> {

    private static final Logger LOG = LoggerFactory.getLogger(WidgetListeners.class);

    private final List<T> listeners = new ArrayList<>();

    public void add(Widget owner, T listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
    }

    /** Tells all of them; one that fails does not keep the others from hearing it. */
    public void tell(Consumer<T> what) {
        for (T listener : List.copyOf(listeners)) {
            if (listeners.contains(listener)) {
                try {
                    what.accept(listener);
                } catch (RuntimeException | LinkageError e) {
                    LOG.warn("{} failed", listener.getClass().getName(), e);
                }
            }
        }
    }
}
