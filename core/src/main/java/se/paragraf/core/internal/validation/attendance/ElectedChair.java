// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.core.internal.validation.rule.ParagraphText;
import se.paragraf.core.minutes.Signer;
import se.paragraf.core.minutes.Signing;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Notes;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;

/** N12: the meeting is led by the elected chair or vice chair, or by somebody whom it elected to lead it. */
final class ElectedChair {

    private static final Pattern ELECTION = Pattern.compile(
            "(?:^|\\P{L})(?:val|valdes|väljs|väljer|valde|valts|utse|utser|utses|utsåg|utsågs|utsetts)(?:$|\\P{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final RuleDescription rule;
    private final Subject subject;
    private final Notes<Election> elections;

    private ElectedChair(RuleDescription rule, Subject subject, Notes<Election> elections) {
        this.rule = rule;
        this.subject = subject;
        this.elections = elections;
    }

    /** What a paragraph says of an election of somebody to lead; empty words where it does not. */
    static Election election(Paragraph paragraph) {
        String text = ParagraphText.whole(paragraph).toLowerCase(Locale.ROOT);
        boolean titled = ParagraphText.title(paragraph).toLowerCase(Locale.ROOT).contains("ordförande");
        String words = text.contains("ordförande")
                ? ParagraphText.sentences(text)
                        .filter(sentence -> titled || sentence.contains("ordförande"))
                        .filter(sentence -> !sentence.contains("juster"))
                        .filter(sentence -> ELECTION.matcher(sentence).find())
                        .collect(Collectors.joining("\n"))
                : "";
        return new Election(words.isEmpty() ? 0 : paragraph.getNumber(), words);
    }

    static Stream<Finding> check(RuleDescription rule, Subject subject, Notes<Election> elections) {
        return new ElectedChair(rule, subject, elections).check();
    }

    private Stream<Finding> check() {
        List<Signer> chairs = new ArrayList<>();
        for (Signer signer : Signing.of(subject.meeting()).signers(SignatoryRole.CHAIR)) {
            if (chairs.stream().noneMatch(signer::isSamePersonAs)) {
                chairs.add(signer);
            }
        }
        return chairs.isEmpty()
                ? Stream.of(rule.finding(Outcome.UNKNOWN).at("chair").message("N12.unnamed"))
                : chairs.stream().map(this::finding);
    }

    private Finding finding(Signer chair) {
        Roll roll = Roll.of(subject);
        boolean onFile = !roll.chairs().isEmpty();
        if (onFile && roll.isElected(chair)) {
            return finding(Outcome.PASS, chair).message("N12.pass", chair.name());
        }
        String surname = surname(chair);
        Optional<Election> here = elections
                .telling()
                .mapToObj(elections::get)
                .filter(election -> election.words().contains(surname))
                .findFirst();
        if (here.isPresent()) {
            return finding(Outcome.PASS, chair)
                    .paragraph(here.get().number())
                    .message(
                            "N12.temporary",
                            chair.name(),
                            String.valueOf(here.get().number()));
        }
        if (onFile) {
            return finding(Outcome.FAIL, chair).message("N12.fail", chair.name(), rule.source());
        }
        if (chair.person().filter(ElectedChair::isMarked).isPresent()) {
            return finding(Outcome.PASS, chair).message("N12.marked", chair.name());
        }
        Optional<Attendance> other = subject.meeting().getAttendances().stream()
                .filter(person -> person.getRoles().contains(AttendanceRole.CHAIR))
                .filter(person -> person.getGroup() == AttendanceGroup.DECIDING)
                .filter(person -> !subject.participation().isLimited(person))
                .findFirst();
        return other.isPresent() && chair.person().isPresent()
                ? finding(Outcome.FAIL, chair)
                        .message("N12.other", chair.name(), Serving.name(other.get()), rule.source())
                : finding(Outcome.UNKNOWN, chair).message("N12.unknown", chair.name(), rule.source());
    }

    private static boolean isMarked(Attendance person) {
        return person.getRoles().contains(AttendanceRole.CHAIR)
                || person.getRoles().contains(AttendanceRole.VICE_CHAIR);
    }

    private static String surname(Signer chair) {
        String name = chair.name().strip().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private FindingBuilder finding(Outcome outcome, Signer chair) {
        return rule.finding(outcome).at("chair").fact(Facts.NAMES, List.of(chair.name()));
    }

    /** The sentences of a paragraph about an election of somebody to lead, and its number if there are any. */
    record Election(int number, String words) {

        boolean isAny() {
            return !words.isEmpty();
        }
    }
}
