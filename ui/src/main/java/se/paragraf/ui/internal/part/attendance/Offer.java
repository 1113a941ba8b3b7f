// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;

/**
 * A member in whose place a substitute can serve.
 *
 * @param member the member
 * @param personal whether the substitute is elected for this very member
 * @param samePrincipal whether one principal elected both
 * @param free whether the member is away at some paragraph where nobody else serves
 */
record Offer(Attendance member, boolean personal, boolean samePrincipal, boolean free) {

    private static final Comparator<Offer> BEST = Comparator.comparing(Offer::free)
            .thenComparing(Offer::personal)
            .thenComparing(Offer::samePrincipal)
            .reversed();

    /** The members whom one can replace, the likeliest first: those who are away; of the same principal also who is not. */
    static List<Offer> to(Attendance substitute, Meeting meeting) {
        Seats seats = new Seats(meeting);
        return meeting.getAttendances().stream()
                .filter(member -> member != substitute && Standing.called(member) == Standing.MEMBER)
                .map(member -> new Offer(
                        member,
                        Elected.isSubstituteOf(substitute, member),
                        isSamePrincipal(substitute, member),
                        seats.isFree(member, substitute)))
                .filter(offer -> offer.free() || offer.isNear() && Standing.of(offer.member()) == Standing.MEMBER)
                .sorted(BEST)
                .toList();
    }

    /** The one that needs no question, if there is. */
    static Optional<Offer> evident(List<Offer> offers) {
        List<Offer> near =
                offers.stream().filter(offer -> offer.free() && offer.isNear()).toList();
        List<Offer> personal = near.stream().filter(Offer::personal).toList();
        List<Offer> best = personal.isEmpty() ? near : personal;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private boolean isNear() {
        return personal || samePrincipal;
    }

    private static boolean isSamePrincipal(Attendance one, Attendance other) {
        return one.getMember() != null && one.getMember() == other.getMember()
                || one.getOrganisation() != null && one.getOrganisation().equalsIgnoreCase(other.getOrganisation());
    }
}
