// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.LineJoin;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;

/** Reads the paragraphs of minutes from the lines that other readers have left. */
public final class ParagraphsReader implements PartReader {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][)\"”»]?\\h*$");

    private static final Pattern ADJUSTMENT = Pattern.compile(
            "\\h*(?:(?:Protokollsj|J)ustering\\h*:?|(?:Detta p|P)rotokoll(?:et)? (?:under(?:tecknas|skrivs)|signeras|justeras) (?:digitalt|elektroniskt|med (?:e-legitimation|bankid|BankID))\\.?)\\h*");
    /** The head of a list of who voted how, which stands behind the paragraphs and goes with one of them. */
    private static final Pattern BALLOTS = Pattern.compile(
            "(?iu)\\h*(?:bilaga\\h+\\p{L}?\\d*\\h*[:.–-]?\\h*)?(?:omröstningslist[ao]r?|voteringslist[ao]r?|röstlist[ao]r?)(?!\\p{L})[^.]{0,60}");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        outline.contents().forEach(lines::claim);
        List<Heading> headings = outline.headings();
        ParagraphReader reader = new ParagraphReader(
                new LineJoin(lines.all().stream().map(Line::text).toList()),
                chair(meeting),
                new OwnProposal(meeting.getFederationName()));
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean last = i + 1 == headings.size();
            int end = last ? lines.all().size() : headings.get(i + 1).first().number() - 1;
            List<Line> body = body(
                    lines, heading.last().number(), Math.max(end, heading.last().number()), last);
            heading.lines().forEach(lines::claim);
            body.forEach(lines::claim);
            Paragraph paragraph = reader.read(heading, body);
            meeting.getParagraphs().add(paragraph);
            Inquiries.in(paragraph).ifPresent(meeting.getInquiries()::add);
        }
    }

    /** The lines that are free; behind the last paragraph the first line of another reader ends them. */
    private static List<Line> body(Lines lines, int after, int end, boolean last) {
        List<Line> body = new ArrayList<>();
        String text = "";
        List<Line> part = lines.all().subList(after, end);
        for (int i = 0; i < part.size(); i++) {
            Line line = part.get(i);
            if (last
                    && (Rectified.begins(part, i)
                            || BALLOTS.matcher(line.text()).matches())) {
                break;
            }
            if (last && headsSignatures(lines, part, i)) {
                lines.claim(line);
                break;
            }
            if (!lines.isClaimed(line)) {
                body.add(line);
                text = line.isBlank() ? text : line.text();
            } else if (last && SENTENCE_END.matcher(text).matches()) {
                break;
            }
        }
        return body;
    }

    /** "Justering" alone, or a sentence on signing, stands above those who sign, whom another reader has read. */
    private static boolean headsSignatures(Lines lines, List<Line> part, int place) {
        if (!ADJUSTMENT.matcher(part.get(place).text()).matches()) {
            return false;
        }
        int next = place + 1;
        while (next < part.size() && part.get(next).isBlank()) {
            next++;
        }
        return next < part.size() && lines.isClaimed(part.get(next));
    }

    private static String chair(Meeting meeting) {
        return meeting.getAttendances().stream()
                .filter(attendance -> attendance.getRoles().contains(AttendanceRole.CHAIR))
                .map(Attendance::getName)
                .findFirst()
                .orElseGet(() -> meeting.getSignatories().stream()
                        .filter(signatory -> signatory.getRole() == SignatoryRole.CHAIR)
                        .map(Signatory::getName)
                        .findFirst()
                        .orElse(null));
    }
}
