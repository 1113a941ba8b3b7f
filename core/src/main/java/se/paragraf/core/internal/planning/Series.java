// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.minutes.SameName;
import se.paragraf.core.planning.HeldMeeting;
import se.paragraf.core.planning.PlanRequest;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Numbering;

/**
 * The meetings of one body.
 *
 * @param dated those of it that have a date, the earliest first
 * @param undated how many have none
 * @param others the names of other bodies whose meetings are there as well
 */
record Series(List<HeldMeeting> dated, long undated, List<String> others) {

    /** Paragraph numbers above are no running numbers but something that was read as one. */
    private static final int HIGHEST = 99_999;

    /** The meetings of the body that is asked for; of the one that met last, where no body is. */
    static Series of(PlanRequest request) {
        List<HeldMeeting> all = request.held().stream()
                .filter(meeting -> meeting.date().isPresent())
                .sorted(Comparator.comparing(meeting -> meeting.date().orElseThrow()))
                .toList();
        Optional<String> name = request.body()
                .map(Federation::getName)
                .or(() -> all.isEmpty()
                        ? Optional.empty()
                        : all.get(all.size() - 1).bodyName());
        Optional<String> id = request.body().map(Federation::getId);
        return new Series(
                all.stream().filter(meeting -> isOf(meeting, name, id)).toList(),
                request.held().stream()
                        .filter(meeting -> meeting.date().isEmpty())
                        .count(),
                all.stream()
                        .filter(meeting -> !isOf(meeting, name, id))
                        .flatMap(meeting -> meeting.bodyName().stream())
                        .distinct()
                        .toList());
    }

    private static boolean isOf(HeldMeeting meeting, Optional<String> name, Optional<String> id) {
        if (id.isPresent() && meeting.bodyId().isPresent()) {
            return id.equals(meeting.bodyId());
        }
        return name.isEmpty()
                || meeting.bodyName().isEmpty()
                || SameName.key(name.get())
                        .equals(SameName.key(meeting.bodyName().get()));
    }

    /** The first number that is free at a meeting. */
    int nextNumber(LocalDate date, Numbering numbering) {
        Stream<HeldMeeting> counted =
                switch (numbering) {
                    case MEETING -> Stream.empty();
                    case CONTINUOUS -> dated.stream();
                    case YEAR -> dated.stream().filter(meeting -> day(meeting).getYear() == date.getYear());
                };
        return counted.mapToInt(HeldMeeting::highestNumber)
                        .filter(number -> number <= HIGHEST)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The last meeting before a day. */
    Optional<HeldMeeting> previous(LocalDate date) {
        return dated.stream().filter(meeting -> day(meeting).isBefore(date)).reduce((earlier, later) -> later);
    }

    Optional<LocalDate> latest() {
        return dated.isEmpty() ? Optional.empty() : dated.get(dated.size() - 1).date();
    }

    boolean hasOneOn(LocalDate date) {
        return dated.stream().anyMatch(meeting -> day(meeting).equals(date));
    }

    private static LocalDate day(HeldMeeting meeting) {
        return meeting.date().orElseThrow();
    }
}
