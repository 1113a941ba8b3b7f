// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service of some bundle with what it says about itself, asked once.
 *
 * @param service the service
 * @param answer what it says
 */
public record Contribution<S, A>(S service, A answer) {

    private static final Logger LOG = LoggerFactory.getLogger(Contribution.class);

    /** Asks each. One that cannot answer is left out, so that it does not take the others along. */
    public static <S, A> List<Contribution<S, A>> asked(List<S> services, Function<S, A> question) {
        List<Contribution<S, A>> contributions = new ArrayList<>();
        for (S service : services) {
            try {
                contributions.add(new Contribution<>(service, Objects.requireNonNull(question.apply(service))));
            } catch (RuntimeException | LinkageError e) {
                leftOut(service.getClass().getName(), e);
            }
        }
        return List.copyOf(contributions);
    }

    /** Tells once, in one line, that a service is not used; the trace is for those who look for it. */
    public static void leftOut(String service, Throwable cause) {
        LOG.warn("{} is left out: {}", service, cause.toString());
        LOG.debug("{} is left out", service, cause);
    }
}
