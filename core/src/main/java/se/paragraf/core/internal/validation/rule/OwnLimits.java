// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.rule;

import java.util.List;
import java.util.Objects;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.federation.LimitOverride;
import se.paragraf.model.text.Message;

/** Tells by whose word a body is held to other limits than those of the law. */
final class OwnLimits {

    private OwnLimits() {}

    /** The same finding with the limits of the body, at least one, and their sources. */
    static Finding toldIn(Finding finding, List<LimitOverride> limits) {
        Phrase told = Phrase.listed(limits.stream().map(OwnLimits::words).toList());
        return finding.with(Message.of(OwnLimits.class, "own", finding.message(), told));
    }

    private static Message words(LimitOverride limit) {
        String source = Objects.requireNonNullElse(limit.getSource(), "–");
        return Message.of(OwnLimits.class, "own." + limit.getLimit().getName(), limit.getValue(), source);
    }
}
