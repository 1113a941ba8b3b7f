// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.NumberSpan;

/** An excerpt of the minutes: some paragraphs, with those who took part in them, for those whom they concern. */
@Component
public final class ExcerptKind implements DocumentKind {

    @Override
    public String name() {
        return "excerpt";
    }

    @Override
    public Class<? extends Document> content() {
        return Meeting.class;
    }

    @Override
    public boolean tellsAll() {
        return true;
    }

    @Override
    public boolean hasChosenParagraphs() {
        return true;
    }

    @Override
    public boolean needsChosenParagraphs() {
        return true;
    }

    @Override
    public Map<String, Object> values(Document content, ExportOptions options) throws ExportException {
        Meeting meeting = (Meeting) content;
        List<Paragraph> chosen = Chosen.of(meeting, options, true);
        TreeSet<Integer> numbers = Chosen.numbers(chosen);
        ExcerptAttendance attendance = new ExcerptAttendance(meeting, chosen);
        Signing signing = Signing.of(meeting);
        Coverage adjusted = new Coverage(
                meeting.getAdjustments().stream().map(Adjustment::getParagraphs).toList());
        Coverage announced = new Coverage(
                meeting.getNotices().stream().map(Notice::getParagraphs).toList());
        List<Map<String, Object>> notices = announced.of(meeting.getNotices(), numbers);
        return Map.of(
                "chosen", chosen,
                "chosenNumbers", NumberSpan.joined(numbers),
                "participants", attendance.groups(),
                "chairs", signers(signing, SignatoryRole.CHAIR, attendance, numbers),
                "secretaries", signers(signing, SignatoryRole.SECRETARY, attendance, numbers),
                "adjusters", signers(signing, SignatoryRole.ADJUSTER, attendance, numbers),
                "adjustments", adjustments(adjusted.of(meeting.getAdjustments(), numbers), notices),
                "notices", notices.stream().filter(ExcerptKind::isPosted).toList());
    }

    private static boolean isPosted(Map<String, Object> covering) {
        return ((Notice) covering.get("of")).getPostings().stream().anyMatch(posting -> posting.getPostedOn() != null);
    }

    /** The days of adjustment, each with the paragraphs that it covers; as the notices state them if nothing else does. */
    private static List<Map<String, Object>> adjustments(
            List<Map<String, Object>> adjustments, List<Map<String, Object>> notices) {
        List<Map<String, Object>> days = days(adjustments, of -> ((Adjustment) of).getAdjustedOn());
        return days.isEmpty() ? days(notices, of -> ((Notice) of).getAdjustedOn()) : days;
    }

    private static List<Map<String, Object>> days(List<Map<String, Object>> covering, Function<Object, LocalDate> day) {
        return covering.stream()
                .filter(each -> day.apply(each.get("of")) != null)
                .map(each -> Map.of("day", day.apply(each.get("of")), "spans", each.get("spans")))
                .toList();
    }

    /** Those who answer for the paragraphs: who states others does not, nor does one who was not there. */
    private static List<Map<String, Object>> signers(
            Signing signing, SignatoryRole role, ExcerptAttendance attendance, TreeSet<Integer> numbers) {
        return signing.signers(role).stream()
                .filter(signer -> covers(signer.paragraphs(), numbers))
                .filter(signer -> !signer.paragraphs().isEmpty()
                        || signer.person().map(attendance::tookPart).orElse(true))
                .map(signer -> Map.<String, Object>of("name", signer.name(), "spans", part(signer, numbers)))
                .toList();
    }

    private static boolean covers(List<NumberRange> ranges, TreeSet<Integer> numbers) {
        List<NumberSpan> spans = NumberSpan.of(ranges);
        return spans.isEmpty() || numbers.stream().anyMatch(number -> Chosen.contain(spans, number));
    }

    /** Those of the paragraphs that a signer covers; empty if it is all of them. */
    private static List<NumberSpan> part(Signer signer, TreeSet<Integer> numbers) {
        List<NumberSpan> spans = NumberSpan.of(signer.paragraphs());
        List<Integer> covered =
                numbers.stream().filter(number -> Chosen.contain(spans, number)).toList();
        return covered.size() == numbers.size() ? List.of() : NumberSpan.joined(covered);
    }
}
