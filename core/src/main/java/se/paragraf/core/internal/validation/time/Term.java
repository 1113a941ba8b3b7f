// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.paragraf.core.internal.validation.rule.Announced;
import se.paragraf.core.internal.validation.rule.Day;
import se.paragraf.core.validation.Facts;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.FindingBuilder;
import se.paragraf.core.validation.Outcome;

/**
 * Something about a notice that is to be done within a term of the law.
 *
 * @param field the field of the notice with its day
 * @param from the day from which the term is counted
 * @param limit the last day of the term
 * @param actual the day on which it was done, null if it is not stated
 */
record Term(Announced announced, String field, LocalDate from, LocalDate limit, LocalDate actual) {

    /** Judges it in the words of a rule for what is unknown, early, late or in time. */
    Finding judged() {
        if (actual == null) {
            return finding(Outcome.UNKNOWN).message(key("unknown"), Day.inWords(limit));
        }
        // One of the two days is wrong: nothing tells whether it was in time.
        if (actual.isBefore(from)) {
            return finding(Outcome.UNKNOWN).message(key("early"), Day.inWords(actual), Day.inWords(from));
        }
        if (actual.isAfter(limit)) {
            long late = ChronoUnit.DAYS.between(limit, actual);
            return finding(Outcome.FAIL)
                    .fact(Facts.DAYS_LATE, late)
                    .message(key("fail"), Day.inWords(actual), Day.inWords(limit), late, Day.inWords(from));
        }
        return finding(Outcome.PASS).message(key("pass"), Day.inWords(actual), Day.inWords(limit));
    }

    private FindingBuilder finding(Outcome outcome) {
        return announced.finding(outcome, field).fact(Facts.LIMIT, limit).fact(Facts.ACTUAL, actual);
    }

    private String key(String outcome) {
        return announced.rule().id() + "." + outcome;
    }
}
