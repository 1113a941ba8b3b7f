// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.minutes;

/**
 * How many of those with a vote took part in a paragraph. Immutable, for any thread.
 *
 * @param tookPart those who took part
 * @param disqualified those who might not (KL 6:28-30)
 * @param away those who were not there, or in whose place a substitute served
 * @param undecided those of whom the minutes do not tell
 */
public record Tally(int tookPart, int disqualified, int away, int undecided) {

    Tally with(Part part) {
        return switch (part) {
            case TOOK_PART -> new Tally(tookPart + 1, disqualified, away, undecided);
            case DISQUALIFIED -> new Tally(tookPart, disqualified + 1, away, undecided);
            case AWAY -> new Tally(tookPart, disqualified, away + 1, undecided);
            case UNDECIDED -> new Tally(tookPart, disqualified, away, undecided + 1);
        };
    }
}
