// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.LabelKind;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.Mandate;
import se.paragraf.model.federation.Office;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** Takes from the file of a body who its members are, where minutes say no more than that all of them, or all but some, were there. */
public final class AllMembersReader implements PartReader {

    private static final Pattern ALL = Pattern.compile(
            "(?iu)\\h*(?:samtliga|alla)(?:\\h+(?:ordinarie|valda))?(?:\\h+(?:ledamöter(?:na)?|beslutande))?(?!\\p{L}).*");
    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "(?iu)\\h*(?:samtliga|alla)(?:\\h+(?:ordinarie|valda))?(?:\\h+(?:ledamöter(?:na)?|beslutande))?(?:\\h+(?:är|var))?(?:\\h+närvarande)?\\.?\\h*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final Federation body;

    public AllMembersReader(Federation body) {
        this.body = body;
    }

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        if (isOfBody(meeting)) {
            readMembers(lines, outline, meeting);
        }
    }

    /** Minutes of another body may lie among those of this one. */
    private boolean isOfBody(Meeting meeting) {
        String name = meeting.getFederationName();
        return name == null || body.getName() == null || words(name).equalsIgnoreCase(words(body.getName()));
    }

    private static String words(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ");
    }

    private void readMembers(Lines lines, Outline outline, Meeting meeting) {
        LocalDate day = meeting.getDate();
        for (Field field : Surroundings.of(lines, outline).frontFields().of(LabelKind.DECIDING)) {
            String text = field.text().replace('\n', ' ');
            if (day != null && isAll(field)) {
                List<Mandate> held = body.getMandates().stream()
                        .filter(mandate -> isMember(mandate, day)
                                && !text.contains(mandate.getPerson().getName()))
                        .toList();
                held.forEach(mandate -> meeting.getAttendances().add(present(mandate, field)));
                if (!held.isEmpty() && NOTHING_ELSE.matcher(text).matches()) {
                    lines.claim(field.line());
                    field.pieces().forEach(piece -> lines.claim(piece.line()));
                }
            }
        }
    }

    /** True if a group names nobody of those who were there, as all of them were, or all but some. */
    static boolean isAll(Field group) {
        return group.label() == Label.DECIDING
                && ALL.matcher(group.text().replace('\n', ' ')).matches();
    }

    private static boolean isMember(Mandate mandate, LocalDate day) {
        Office office = mandate.getOffice();
        return (office == Office.MEMBER || office == Office.CHAIR || office == Office.VICE_CHAIR)
                && mandate.getPerson() != null
                && mandate.getPerson().getName() != null
                && (mandate.getFrom() == null || !mandate.getFrom().isAfter(day))
                && (mandate.getTo() == null || !mandate.getTo().isBefore(day));
    }

    private static Attendance present(Mandate mandate, Field field) {
        Attendance person = MinutesFactory.eINSTANCE.createAttendance();
        person.setName(mandate.getPerson().getName());
        person.setParty(mandate.getPerson().getParty());
        if (mandate.getMember() != null) {
            person.setOrganisation(mandate.getMember().getName());
        }
        person.setGroup(AttendanceGroup.DECIDING);
        Trace.of(person, field.line());
        return person;
    }
}
