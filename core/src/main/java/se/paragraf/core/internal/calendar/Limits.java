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
 * @param values each limit that somebody set
 * @param own those that the body set for itself
 */
public record Limits(Map<LimitKind, Integer> values, List<LimitOverride> own) {

    private static final Set<LimitKind> CALENDAR =
            Set.of(LimitKind.ADJUSTMENT_DAYS, LimitKind.NOTICE_DAYS, LimitKind.APPEAL_WEEKS);

    /** KL 5:69, 8:12, 13:5. */
    private static final Map<LimitKind, Integer> KOMMUNALLAGEN =
            Map.of(LimitKind.ADJUSTMENT_DAYS, 14, LimitKind.NOTICE_DAYS, 2, LimitKind.APPEAL_WEEKS, 3);

    /** Finsam 23 and 24 §§: by 30 November, and within three months of the end of the year. */
    private static final Map<LimitKind, Integer> FINSAM =
            with(Map.of(LimitKind.BUDGET_DAY, 1130, LimitKind.ANNUAL_REPORT_DAY, 331));

    /** KL 5:15: one week. */
    private static final Map<LimitKind, Integer> FULLMAKTIGE = with(Map.of(LimitKind.SUMMONS_DAYS, 7));

    /** All limits that hold for a body, of which perhaps nothing but the profile is known. */
    public static Limits of(LawProfile profile, Optional<Federation> body) {
        Map<LimitKind, Integer> values = new EnumMap<>(LimitKind.class);
        values.putAll(byLaw(profile));
        List<LimitOverride> own = body.map(Federation::getLimits)
                .<List<LimitOverride>>map(List::copyOf)
                .orElse(List.of());
        own.forEach(limit -> values.put(limit.getLimit(), limit.getValue()));
        return new Limits(Map.copyOf(values), own);
    }

    private static Map<LimitKind, Integer> byLaw(LawProfile profile) {
        return switch (profile) {
            case FINSAM -> FINSAM;
            case FULLMAKTIGE -> FULLMAKTIGE;
            case NAMND, KOMMUNALFORBUND -> KOMMUNALLAGEN;
            case FORENING -> Map.of();
        };
    }

    private static Map<LimitKind, Integer> with(Map<LimitKind, Integer> more) {
        Map<LimitKind, Integer> all = new EnumMap<>(KOMMUNALLAGEN);
        all.putAll(more);
        return Map.copyOf(all);
    }

    /** Those of the calendar alone; empty if one of them is set by nobody. */
    Optional<Limits> ofCalendar() {
        return values.keySet().containsAll(CALENDAR)
                ? Optional.of(new Limits(
                        values,
                        own.stream()
                                .filter(limit -> CALENDAR.contains(limit.getLimit()))
                                .toList()))
                : Optional.empty();
    }

    int get(LimitKind limit) {
        return values.get(limit);
    }

    /** A limit that not every body has. */
    public Optional<Integer> find(LimitKind limit) {
        return Optional.ofNullable(values.get(limit));
    }

    /** The decision by which the body set a limit; empty if the law sets it. */
    public Optional<String> ownSource(LimitKind limit) {
        return own.stream()
                .filter(override -> override.getLimit() == limit)
                .map(LimitOverride::getSource)
                .filter(source -> source != null && !source.isBlank())
                .findFirst();
    }
}
