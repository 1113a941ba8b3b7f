// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.federation.LimitOverride;

/**
 * How long the law, or the body itself, gives.
 *
 * @param values each limit of the calendar
 * @param own those that the body set for itself
 */
record Limits(Map<LimitKind, Integer> values, List<LimitOverride> own) {

    private static final Set<LimitKind> ALL =
            Set.of(LimitKind.ADJUSTMENT_DAYS, LimitKind.NOTICE_DAYS, LimitKind.APPEAL_WEEKS);

    /** KL 5:69, 8:12, 13:5. */
    private static final Limits KOMMUNALLAGEN = new Limits(
            Map.of(LimitKind.ADJUSTMENT_DAYS, 14, LimitKind.NOTICE_DAYS, 2, LimitKind.APPEAL_WEEKS, 3), List.of());

    /** The limits under a profile; empty for an association, which no statute binds to days. */
    static Optional<Limits> of(LawProfile profile) {
        return switch (profile) {
            case FINSAM, NAMND, FULLMAKTIGE, KOMMUNALFORBUND -> Optional.of(KOMMUNALLAGEN);
            case FORENING -> Optional.empty();
        };
    }

    /** The limits of a body; empty if one of them is set by nobody. */
    static Optional<Limits> of(Federation body) {
        Map<LimitKind, Integer> values = new EnumMap<>(LimitKind.class);
        of(body.getProfile()).ifPresent(limits -> values.putAll(limits.values));
        List<LimitOverride> own = body.getLimits().stream()
                .filter(limit -> ALL.contains(limit.getLimit()))
                .toList();
        own.forEach(limit -> values.put(limit.getLimit(), limit.getValue()));
        return values.keySet().equals(ALL) ? Optional.of(new Limits(Map.copyOf(values), own)) : Optional.empty();
    }

    int get(LimitKind limit) {
        return values.get(limit);
    }

    /** The decision by which the body set a limit; empty if the law sets it. */
    Optional<String> ownSource(LimitKind limit) {
        return own.stream()
                .filter(override -> override.getLimit() == limit)
                .map(LimitOverride::getSource)
                .filter(source -> source != null && !source.isBlank())
                .findFirst();
    }
}
