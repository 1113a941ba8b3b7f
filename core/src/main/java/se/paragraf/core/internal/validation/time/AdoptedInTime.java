// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.core.internal.calendar.Limits;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.internal.validation.rule.OwnBudget;
import se.paragraf.core.internal.validation.rule.Paragraphs;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;
import se.paragraf.core.validation.RuleDescription;
import se.paragraf.core.validation.spi.Subject;
import se.paragraf.model.federation.LimitKind;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.DecisionSubject;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ReferenceKind;

/**
 * T11 and T12: the budget is adopted before the year begins, the annual report soon after it has ended.
 *
 * @param about the subject of the decisions that it looks at
 */
record AdoptedInTime(DecisionSubject about) {

    private static final Set<DecisionOutcome> ADOPTING = Set.of(DecisionOutcome.ADOPTED, DecisionOutcome.APPROVED);
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(20\\d\\d)(?!\\d|-\\d\\d-\\d\\d)");

    /** Between the verb and its object nothing that could make it another one. */
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:anta|antar|antog|fastställ\\w*|godkän\\w*)\\s+"
                    + "(?:(?:det|den|förslag\\w*|till|föreslag\\w*|upprättad\\w*|framlag\\w*|förbundets"
                    + "|samordningsförbundets|för|år|års|20\\d\\d)\\s+)*årsredovisning(?:en)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CHANGED =
            Pattern.compile("revider|tilläggsbudget|ombudget|ändrad", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whether a paragraph has a decision that it looks at. */
    boolean isIn(Paragraph paragraph) {
        return paragraph.getDecisions().stream().anyMatch(decision -> isFirst(paragraph, decision));
    }

    Stream<Finding> check(RuleDescription rule, Subject subject, Paragraph paragraph) {
        int place = subject.place(paragraph);
        return IntStream.range(0, paragraph.getDecisions().size())
                .filter(i -> isFirst(paragraph, paragraph.getDecisions().get(i)))
                .mapToObj(i -> check(
                        rule,
                        subject,
                        paragraph,
                        paragraph.getDecisions().get(i),
                        Paragraphs.location(place) + ".decisions[" + i + "]"));
    }

    /** A change during the year has no day of its own. */
    private boolean isFirst(Paragraph paragraph, Decision decision) {
        return isAbout(paragraph, decision)
                && decision.getReferences().stream()
                        .noneMatch(reference -> reference.getKind() != ReferenceKind.REFERS_TO)
                && (decision.getText() == null
                        || !CHANGED.matcher(decision.getText()).find());
    }

    private boolean isAbout(Paragraph paragraph, Decision decision) {
        if (about == DecisionSubject.BUDGET) {
            return OwnBudget.isFixed(paragraph, decision);
        }
        return ADOPTING.contains(decision.getOutcome())
                && (decision.getSubject() == about
                        || decision.getSubject() == DecisionSubject.UNSTATED
                                && decision.getText() != null
                                && REPORT.matcher(decision.getText()).find());
    }

    private Finding check(
            RuleDescription rule, Subject subject, Paragraph paragraph, Decision decision, String location) {
        LocalDate held = subject.meeting().getDate();
        Limits limits = Limits.of(subject.profile(), subject.body());
        Optional<Integer> year = year(paragraph, decision);
        if (held == null || year.isEmpty()) {
            return finding(rule, Outcome.UNKNOWN, paragraph, location)
                    .fact(Facts.ACTUAL, held)
                    .message(key(rule, held == null ? "undated" : "unknown"));
        }
        Optional<LocalDate> limit =
                limits.find(kind()).flatMap(day -> limit(day, year.get())).map(day -> moved(day, subject));
        if (limit.isEmpty()) {
            return finding(rule, Outcome.NA, paragraph, location).message("adopted.limitless");
        }
        boolean late = held.isAfter(limit.get());
        return finding(rule, late ? Outcome.FAIL : Outcome.PASS, paragraph, location)
                .fact(Facts.LIMIT, limit.get())
                .fact(Facts.ACTUAL, held)
                .fact(Facts.DAYS_LATE, late ? ChronoUnit.DAYS.between(limit.get(), held) : null)
                .message(
                        key(rule, late ? "fail" : "pass"),
                        String.valueOf(year.get()),
                        Day.inWords(held),
                        Day.inWords(limit.get()),
                        limits.ownSource(kind()).orElse(rule.source()));
    }

    private LimitKind kind() {
        return about == DecisionSubject.BUDGET ? LimitKind.BUDGET_DAY : LimitKind.ANNUAL_REPORT_DAY;
    }

    /** The day in the year before that of the budget, or after that of the report; empty if there is no such day. */
    private Optional<LocalDate> limit(int day, int year) {
        try {
            return Optional.of(
                    LocalDate.of(about == DecisionSubject.BUDGET ? year - 1 : year + 1, day / 100, day % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Lag 1930:173 2 §: what should be done on a day that is free may be done on the next working day. */
    private static LocalDate moved(LocalDate day, Subject subject) {
        return subject.calendar()
                .flatMap(calendar -> Stream.iterate(day, next -> next.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .findFirst())
                .orElse(day);
    }

    /** The only year that the decision names, or else the heading; a plan for several years begins with the first. */
    private Optional<Integer> year(Paragraph paragraph, Decision decision) {
        return Stream.of(decision.getText(), paragraph.getTitle())
                .filter(Objects::nonNull)
                .map(AdoptedInTime::years)
                .filter(years -> !years.isEmpty())
                .findFirst()
                .or(() -> Optional.of(amounts(decision)).filter(years -> !years.isEmpty()))
                .map(about == DecisionSubject.BUDGET ? TreeSet::first : TreeSet::last);
    }

    private static TreeSet<Integer> amounts(Decision decision) {
        TreeSet<Integer> years = new TreeSet<>();
        decision.getAmounts().stream()
                .map(Amount::getYear)
                .filter(Objects::nonNull)
                .forEach(years::add);
        return years;
    }

    private static TreeSet<Integer> years(String words) {
        TreeSet<Integer> years = new TreeSet<>();
        Matcher found = YEAR.matcher(words);
        while (found.find()) {
            years.add(Integer.valueOf(found.group(1)));
        }
        return years;
    }

    private static String key(RuleDescription rule, String outcome) {
        return rule.id() + "." + outcome;
    }

    private static FindingBuilder finding(RuleDescription rule, Outcome outcome, Paragraph paragraph, String location) {
        return rule.finding(outcome).paragraph(paragraph.getNumber()).at(location);
    }
}
