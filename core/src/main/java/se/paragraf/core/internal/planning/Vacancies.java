// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Member;
import se.paragraf.model.federation.Office;
import se.paragraf.model.text.Message;

/** Offices that nobody, too few or too many hold on the day of a meeting. */
final class Vacancies {

    private final List<Message> warnings = new ArrayList<>();
    private final Mandates mandates;
    private final LocalDate day;

    private Vacancies(Federation body, LocalDate day) {
        this.mandates = Mandates.of(body, day);
        this.day = day;
    }

    static List<Message> of(Federation body, LocalDate day) {
        Vacancies vacancies = new Vacancies(body, day);
        vacancies.office(Office.CHAIR);
        Mandates.principals(body, day).forEach(member -> {
            vacancies.seats(member, Office.MEMBER, member.getSeats());
            vacancies.seats(member, Office.SUBSTITUTE, member.getSubstituteSeats());
        });
        return vacancies.warnings;
    }

    private void office(Office office) {
        List<Mandate> holding = mandates.holding(office);
        if (holding.size() > 1) {
            warnings.add(message("several", holding.size(), office(office, holding.size()), day, names(holding)));
        } else if (holding.isEmpty()) {
            warnings.add(message("vacant", office(office, 1), day));
            mandates.all().stream()
                    .filter(mandate -> mandate.getOffice() == office)
                    .map(Mandate::getMember)
                    .distinct()
                    .flatMap(member -> mandates.expired(office, member).stream())
                    .findFirst()
                    .ifPresent(this::ranOut);
        }
    }

    private void seats(Member member, Office office, int seats) {
        long filled = mandates.holding(office).stream()
                .filter(mandate -> mandate.getMember() == member)
                .count();
        if (filled > seats) {
            warnings.add(message("overfilled", memberName(member), filled, seats, office(office, seats), day));
        } else if (filled < seats) {
            warnings.add(message("unfilled", memberName(member), filled, seats, office(office, seats), day));
            mandates.expired(office, member).stream().limit(seats - filled).forEach(this::ranOut);
        }
    }

    private static String names(List<Mandate> holding) {
        return holding.stream().map(Vacancies::name).collect(Collectors.joining(", "));
    }

    private static String memberName(Member member) {
        return Objects.requireNonNullElse(member.getName(), "–");
    }

    private static String name(Mandate mandate) {
        return Objects.requireNonNullElse(mandate.getPerson().getName(), "–");
    }

    private void ranOut(Mandate mandate) {
        warnings.add(message("expired", name(mandate), office(mandate.getOffice(), 1), mandate.getTo()));
    }

    private static Message office(Office office, int count) {
        return message("office." + office.getName(), count);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Vacancies.class, key, arguments);
    }
}
