// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

/** The parts of the minutes that are judged by themselves, with the share of their fields that must be read right. */
enum Group {
    HEADER(0.94),
    PARTICIPANTS(0.96),
    SIGNATORIES(0.92),
    NOTICE(0.93),
    HEADINGS(0.99),
    DECISIONS(0.98),
    ASSIGNMENTS(0.97),
    VOTES(0.97),
    ATTACHMENTS(1.0),
    TEXT(1.0),
    WORDS(0.99);

    private final double floor;

    Group(double floor) {
        this.floor = floor;
    }

    double floor() {
        return floor;
    }
}
