// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.Unplaced;

/** Reads minutes written in a test and says what was read in short. */
public final class Minutes {

    private static final String END = "\n\n§ 5 Mötets öppnande\nMötet öppnas.\n\n§ 9 Mötet avslutas\nMötet avslutas.\n";

    private Minutes() {}

    public static Meeting read(String text) throws ImportException {
        return new TextImporter().read(new Source("minutes.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Minutes with a head and two paragraphs, § 5 and § 9. */
    public static Meeting withHead(String head) throws ImportException {
        return read("Samordningsförbundet Granbygden\n" + head + END);
    }

    /** Minutes with two paragraphs, § 5 and § 9, and something after them. */
    public static Meeting withEnd(String end) throws ImportException {
        return read("Samordningsförbundet Granbygden\n2024-03-14" + END + "\n" + end);
    }

    public static List<String> people(Meeting meeting) {
        return meeting.getAttendances().stream().map(Minutes::person).toList();
    }

    public static List<String> signers(Meeting meeting, SignatoryRole role) {
        return meeting.getSignatories().stream()
                .filter(signatory -> signatory.getRole() == role)
                .map(signatory -> signatory.getName() + ranges(signatory.getParagraphs()))
                .toList();
    }

    public static List<String> unplaced(Meeting meeting) {
        return meeting.getImportRecord().getUnplaced().stream()
                .map(Unplaced::getText)
                .toList();
    }

    public static String ranges(List<NumberRange> ranges) {
        return ranges.isEmpty()
                ? ""
                : ranges.stream()
                        .map(range -> range.getFirst() + "-" + range.getLast())
                        .collect(Collectors.joining(",", " §", ""));
    }

    private static String person(Attendance person) {
        StringBuilder said = new StringBuilder(person.getGroup() + " " + person.getName());
        if (person.getParty() != null) {
            said.append(" (").append(person.getParty()).append(')');
        }
        if (person.getOrganisation() != null) {
            said.append(", ").append(person.getOrganisation());
        }
        person.getRoles().forEach(role -> said.append(" ").append(role));
        person.getTitles().forEach(title -> said.append(" '").append(title).append('\''));
        if (person.getSubstitutesFor() != null) {
            said.append(" for ").append(person.getSubstitutesFor());
        }
        person.getTimes()
                .forEach(time ->
                        said.append(" ").append(time.getFrom()).append("--").append(time.getTo()));
        return said + ranges(person.getPresence());
    }
}
