// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.corpus;

/** The parts of the minutes that are judged by themselves, with the share of their fields that must be read right. */
enum Group {
    HEADER(0.9),
    PARTICIPANTS(0.9),
    SIGNATORIES(0.9),
    NOTICE(0.9),
    HEADINGS(0.9),
    DECISIONS(0.9),
    ASSIGNMENTS(0.9),
    VOTES(0.9),
    ATTACHMENTS(0.9),
    TEXT(0.9),
    WORDS(0.9);

    private final double floor;

    Group(double floor) {
        this.floor = floor;
    }

    double floor() {
        return floor;
    }
}
