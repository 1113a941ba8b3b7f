// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Signature;
import se.paragraf.model.minutes.SignatureMethod;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;

/**
 * An adjustment that is made (KL 5:69).
 *
 * @param day on which day
 * @param place where; blank if it is not said
 * @param method how they signed
 * @param signers who signed
 * @param paragraphs the numbers of paragraphs that are adjusted at once, at the meeting itself; empty for the minutes as a whole
 */
record Adjusting(LocalDate day, String place, SignatureMethod method, List<Signer> signers, List<Integer> paragraphs) {

    private static final MinutesFactory FACTORY = MinutesFactory.eINSTANCE;

    /** Those who adjust: the chair and the adjusters, each once. */
    static List<Signer> expected(Meeting meeting) {
        Signing signing = Signing.of(meeting);
        return Stream.of(SignatoryRole.CHAIR, SignatoryRole.ADJUSTER)
                .flatMap(role -> signing.signers(role).stream())
                .filter(signer -> !signer.name().isBlank())
                .toList();
    }

    /** Notes that those who adjust are asked to, where and by when. */
    static void ask(Life life, String place, Optional<LocalDate> latest) {
        Adjustment adjustment = life.pending().orElseGet(() -> add(life.meeting(), List.of()));
        adjustment.setPlace(place.strip());
        latest.or(() -> life.due().map(Deadline::date)).ifPresent(adjustment::setLatest);
    }

    /** What is wrong with it. */
    Optional<Message> fault(Life life) {
        LocalDate held = life.meeting().getDate();
        if (signers.isEmpty()) {
            return Optional.of(Message.of(Adjusting.class, "adjust.nobody"));
        }
        if (held != null && day.isBefore(held)) {
            return Optional.of(Message.of(Adjusting.class, "adjust.early", held));
        }
        return day.isAfter(life.today()) ? Optional.of(Message.of(Adjusting.class, "adjust.future")) : Optional.empty();
    }

    /** Makes it. */
    void apply(Life life) {
        Meeting meeting = life.meeting();
        boolean all = paragraphs.isEmpty();
        Adjustment adjustment = (all ? life.pending() : Optional.<Adjustment>empty())
                .orElseGet(() -> add(meeting, NumberSpan.joined(paragraphs)));
        adjustment.setAdjustedOn(day);
        if (!place.isBlank()) {
            adjustment.setPlace(place.strip());
        }
        adjustment.setImmediate(!all);
        adjustment.getSignatures().clear();
        for (Signer signer : signers) {
            Signature signature = FACTORY.createSignature();
            signature.setSignatory(signatory(meeting, signer));
            signature.setSignedOn(day);
            signature.setMethod(method);
            adjustment.getSignatures().add(signature);
        }
        if (all) {
            meeting.setState(MeetingState.ADJUSTED);
            // All who sign must be in the text. The head goes on being written after paragraphs are adjusted at once.
            String checksum = SignedText.checksum(SignedText.of(adjustment));
            adjustment.getSignatures().forEach(signature -> signature.setChecksum(checksum));
        }
    }

    private static Adjustment add(Meeting meeting, List<NumberSpan> spans) {
        Adjustment adjustment = FACTORY.createAdjustment();
        for (NumberSpan span : spans) {
            NumberRange range = FACTORY.createNumberRange();
            range.setFirst(span.first());
            range.setLast(span.last());
            adjustment.getParagraphs().add(range);
        }
        meeting.getAdjustments().add(adjustment);
        return adjustment;
    }

    private static Signatory signatory(Meeting meeting, Signer signer) {
        return meeting.getSignatories().stream()
                .filter(each -> each.getRole() == signer.role() && signer.name().equals(each.getName()))
                .findFirst()
                .orElseGet(() -> {
                    Signatory signatory = FACTORY.createSignatory();
                    signatory.setRole(signer.role());
                    signatory.setName(signer.name());
                    signer.person().ifPresent(signatory::setAttendance);
                    meeting.getSignatories().add(signatory);
                    return signatory;
                });
    }
}
