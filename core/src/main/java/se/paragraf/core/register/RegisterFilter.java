// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.register.SearchWords;

/**
 * What is wanted of a register. Immutable.
 *
 * @param words words of which each occurs somewhere in the entry, perhaps within a longer one: case and accents do not
 *     matter, but å, ä and ö are letters of their own
 * @param owner words of which each occurs in the name of who is to do it; empty for anybody
 * @param from the first day; empty for any
 * @param to the last day; empty for any
 * @param open whether only what is open is wanted; decisions are not asked
 */
public record RegisterFilter(
        List<String> words, List<String> owner, Optional<LocalDate> from, Optional<LocalDate> to, boolean open) {

    /** Everything. */
    public static final RegisterFilter ALL =
            new RegisterFilter(List.of(), List.of(), Optional.empty(), Optional.empty(), false);

    /**
     * Creates it.
     *
     * @param words not null
     * @param owner not null
     * @param from not null
     * @param to not null
     * @param open whether only what is open is wanted
     * @throws NullPointerException if an argument is null
     */
    public RegisterFilter {
        words = List.copyOf(words);
        owner = List.copyOf(owner);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Whether a decision is wanted.
     *
     * @param decision the decision
     * @return true if it is; never where an owner is asked for, as decisions have none
     */
    public boolean accepts(RegisteredDecision decision) {
        Stream<String> said = Stream.concat(
                decision.references().stream().flatMap(reference -> reference.asWritten().stream()),
                Stream.concat(Stream.of(decision.text()), decision.clauses().stream()));
        return owner.isEmpty() && isWithin(decision.place()) && isAbout(decision.place(), said);
    }

    /**
     * Whether an assignment is wanted.
     *
     * @param assignment the assignment
     * @return true if it is
     */
    public boolean accepts(RegisteredAssignment assignment) {
        return (!open || assignment.state() == AssignmentState.OPEN)
                && isWithin(assignment.place())
                && SearchWords.occur(owner, assignment.owner().stream())
                && isAbout(
                        assignment.place(), Stream.concat(Stream.of(assignment.text()), assignment.owner().stream()));
    }

    private boolean isWithin(ParagraphPlace place) {
        boolean anyDay = from.isEmpty() && to.isEmpty();
        return anyDay
                || place.date()
                        .filter(day -> from.isEmpty() || !day.isBefore(from.get()))
                        .filter(day -> to.isEmpty() || !day.isAfter(to.get()))
                        .isPresent();
    }

    private boolean isAbout(ParagraphPlace place, Stream<String> said) {
        Stream<String> around = Stream.of(place.title(), place.caseNumber()).flatMap(Optional::stream);
        return SearchWords.occur(words, Stream.concat(around, said));
    }
}
