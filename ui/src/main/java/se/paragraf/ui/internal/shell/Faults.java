// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** What contributions do wrong where the window only asks them: told once of each, and the window does without the answer. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /** Weak, so that a bundle that goes is let go of. */
    private final Set<Object> noted = Collections.newSetFromMap(new WeakHashMap<>());

    private Consumer<Localized> talk = text -> {};
    private Consumer<Localized> takeBack = text -> {};
    private Optional<Localized> last = Optional.empty();
    private WeakReference<Bundle> failed = new WeakReference<>(null);

    /** Tells the user from now on, and takes it back when it is over. */
    void tell(Consumer<Localized> user, Consumer<Localized> whenOver) {
        talk = user;
        takeBack = whenOver;
    }

    /** Bundles came or went: that one failed is no news when it is gone. */
    void bundlesChanged() {
        Bundle bundle = failed.get();
        if (last.isPresent() && (bundle == null || bundle.getState() != Bundle.ACTIVE)) {
            takeBack.accept(last.get());
            last = Optional.empty();
        }
    }

    /**
     * Asks a contribution.
     *
     * @param otherwise the answer of one that fails
     */
    <C, R> R ask(C contribution, Function<C, R> question, R otherwise) {
        try {
            return question.apply(contribution);
        } catch (RuntimeException | LinkageError e) {
            note(contribution, e);
            return otherwise;
        }
    }

    /** Lets a contribution do something that the user did not ask for. */
    void attempt(Object contribution, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException | LinkageError e) {
            note(contribution, e);
        }
    }

    void note(Object contribution, Throwable fault) {
        if (noted.add(contribution)) {
            LOG.warn("{} failed", contribution.getClass().getName(), fault);
            Bundle bundle = FrameworkUtil.getBundle(contribution.getClass());
            Message told = Message.of(
                    Faults.class,
                    "fault",
                    contribution.getClass().getSimpleName(),
                    bundle == null ? "?" : bundle.getSymbolicName(),
                    fault.toString());
            failed = new WeakReference<>(bundle);
            last = Optional.of(told);
            talk.accept(told);
        }
    }
}
