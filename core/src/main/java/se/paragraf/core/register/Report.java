// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.register;

import java.util.List;
import java.util.Objects;
import se.paragraf.core.internal.minutes.Reasons;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/**
 * A paragraph that reports on an assignment. Immutable.
 *
 * @param place the paragraph
 * @param stated whether the minutes state it; else it is a proposal
 * @param confidence how sure it is, from 0 to 1
 * @param evidence why it is taken for a report, each reason for itself
 */
public record Report(ParagraphPlace place, boolean stated, double confidence, List<Message> evidence) {

    /** From here on a proposal is taken for a report. */
    private static final double SURE = 0.7;

    /**
     * Creates it.
     *
     * @param place not null
     * @param stated whether the minutes state it
     * @param confidence from 0 to 1
     * @param evidence not null
     * @throws NullPointerException if an argument is null
     */
    public Report {
        Objects.requireNonNull(place, "place");
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether the evidence is enough to take the assignment as reported.
     *
     * @return true if it is stated, or the confidence is at least 0.7
     */
    public boolean isSure() {
        return stated || confidence >= SURE;
    }

    /**
     * The evidence in one line.
     *
     * @return the reasons with semicolons between them
     */
    public Localized reasons() {
        return new Reasons(evidence);
    }
}
