// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.Phrase;
import se.paragraf.core.minutes.Signing;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;

/** K02: an archive gets what it files minutes by: body, its number, day, who wrote them, when they were adjusted, cases. */
final class ArchiveMetadata {

    private ArchiveMetadata() {}

    static Stream<Finding> check(RuleDescription rule, Subject subject, List<Boolean> paragraphsWithCase) {
        Meeting meeting = subject.meeting();
        List<Message> missing = new ArrayList<>();
        Optional<Federation> body = subject.body();
        addUnless(
                !Phrase.isBlank(meeting.getFederationName())
                        || !Phrase.isBlank(body.map(Federation::getName).orElse(null)),
                "body",
                missing);
        addUnless(meeting.getDate() != null, "date", missing);
        addUnless(Signing.of(meeting).name(SignatoryRole.SECRETARY) != null, "secretary", missing);
        addUnless(isAdjusted(meeting), "adjusted", missing);
        addUnless(paragraphsWithCase.contains(true), "case", missing);
        if (body.isPresent()) {
            addUnless(!Phrase.isBlank(body.get().getOrganisationNumber()), "number", missing);
        }
        if (!missing.isEmpty()) {
            return Stream.of(rule.finding(Outcome.FAIL)
                    .fact(Facts.COUNT, missing.size())
                    .message("K02.fail", Phrase.clauses(missing)));
        }
        return Stream.of(
                body.isPresent()
                        ? rule.finding(Outcome.PASS).message("K02.pass")
                        : rule.finding(Outcome.UNKNOWN).message("K02.unknown"));
    }

    private static void addUnless(boolean known, String key, List<Message> missing) {
        if (!known) {
            missing.add(Message.of(ArchiveMetadata.class, "K02." + key));
        }
    }

    /** Minutes come into being when they are adjusted (TF 2:10). */
    private static boolean isAdjusted(Meeting meeting) {
        return Stream.concat(
                        meeting.getAdjustments().stream().map(Adjustment::getAdjustedOn),
                        meeting.getNotices().stream().map(Notice::getAdjustedOn))
                .anyMatch(day -> day != null);
    }
}
