// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

/** The parts of the minutes that are judged by themselves, with the share of their fields that must be read right. */
enum Group {
    HEADER(0.98),
    PARTICIPANTS(0.99),
    SIGNATORIES(0.99),
    NOTICE(0.99),
    HEADINGS(0.99),
    DECISIONS(0.99),
    ASSIGNMENTS(0.97),
    VOTES(0.99),
    ATTACHMENTS(0.99),
    TEXT(0.96),
    WORDS(1.0);

    private final double floor;

    Group(double floor) {
        this.floor = floor;
    }

    double floor() {
        return floor;
    }
}
