// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.federation.Period;
import se.paragraf.core.internal.minutes.Capacity;
import se.paragraf.core.internal.minutes.GoverningLaw;
import se.paragraf.model.federation.Document;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ProposalKind;

/** The summons to a meeting with its agenda. */
@Component
public final class SummonsKind implements DocumentKind {

    @Override
    public String name() {
        return "summons";
    }

    @Override
    public Class<? extends Document> content() {
        return Meeting.class;
    }

    @Override
    public Map<String, Object> values(Document content, ExportOptions options) {
        Meeting meeting = (Meeting) content;
        Optional<Federation> body = GoverningLaw.body(meeting);
        List<Attendance> members = new ArrayList<>();
        List<Map<String, Object>> substitutes = new ArrayList<>();
        List<Attendance> others = new ArrayList<>();
        for (Attendance person : meeting.getAttendances()) {
            if (person.getName() == null || person.getName().isBlank()) {
                continue;
            }
            if (person.getGroup() == AttendanceGroup.OTHER) {
                others.add(person);
            } else if (Capacity.isSubstitute(person)) {
                substitutes.add(Map.of("person", person, "order", order(person, body, meeting.getDate())));
            } else {
                members.add(person);
            }
        }
        substitutes.sort(Comparator.comparingInt(SummonsKind::place));
        return Map.of(
                "members", members,
                "substitutes", substitutes,
                "others", others,
                "hasOrder", substitutes.stream().anyMatch(substitute -> place(substitute) < Integer.MAX_VALUE),
                "agenda", agenda(meeting.getParagraphs()));
    }

    /** The place in the order in which substitutes are called; 0 if none is fixed. */
    private static int order(Attendance person, Optional<Federation> body, LocalDate day) {
        return body.map(Federation::getMandates).stream()
                .flatMap(List::stream)
                .filter(mandate -> mandate.getOffice() == Office.SUBSTITUTE)
                .filter(mandate -> mandate.getPerson() != null && mandate.getPerson() == person.getPerson())
                .filter(mandate -> day == null || Period.holds(mandate.getFrom(), mandate.getTo(), day))
                .mapToInt(Mandate::getOrder)
                .findFirst()
                .orElse(0);
    }

    private static int place(Map<String, Object> substitute) {
        int order = (int) substitute.get("order");
        return order == 0 ? Integer.MAX_VALUE : order;
    }

    /** The items with the proposals that the members get beforehand: what is moved at the meeting is not among them. */
    private static List<Map<String, Object>> agenda(List<Paragraph> paragraphs) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<Proposal> proposals = paragraph.getProposals().stream()
                    .filter(proposal -> proposal.getKind() == ProposalKind.PROPOSAL && !proposal.isWithdrawn())
                    .toList();
            items.add(Map.of("item", items.size() + 1, "paragraph", paragraph, "proposals", proposals));
        }
        return items;
    }
}
