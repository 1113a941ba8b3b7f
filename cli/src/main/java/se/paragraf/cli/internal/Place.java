// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import java.util.regex.Pattern;

/** The parts of minutes that a finding can be about, told from its location in the contract's JSON. */
enum Place {
    MEETING,
    PARTICIPANTS,
    SIGNATORIES,
    NOTICE,
    PARAGRAPHS,
    ATTACHMENTS,
    FILE;

    private static final Pattern END = Pattern.compile("[.\\[]");

    static Place of(String location) {
        return switch (END.split(location, 2)[0]) {
            case "participants" -> PARTICIPANTS;
            case "chair", "secretary", "adjusters" -> SIGNATORIES;
            case "notice", "notices" -> NOTICE;
            case "paragraphs" -> PARAGRAPHS;
            case "attachments" -> ATTACHMENTS;
            case "source" -> FILE;
            default -> MEETING;
        };
    }
}
