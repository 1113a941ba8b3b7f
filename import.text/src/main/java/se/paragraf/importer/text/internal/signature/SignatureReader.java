// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.signature;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.PartReader;
import se.paragraf.importer.text.internal.Surroundings;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.Piece;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.minutes.SignatoryRole;

/** Reads who signs the minutes: chair, secretary, adjusters. */
public final class SignatureReader implements PartReader {

    private static final int WIDEST_GAP = 8;
    /** A day to be filled in by hand. */
    private static final Pattern OPEN_DAY = Pattern.compile("(?iu)\\h*den[\\h\\d/._-]*");
    /** The numbers of the whole minutes, which stand beside the first place to sign. */
    private static final Pattern NUMBERS = Pattern.compile("(?iu)paragrafer");

    private static final Pattern ADJUSTED = Pattern.compile("(?iu)[\\h*]*justeras(?!\\p{L})");

    /** Titles of those who serve a body, not of those who serve clients or a party. */
    private static final Pattern SECRETARY_TITLE = Pattern.compile(
            "(?iu)(?!.*(?:social|bistånds|familje|parti|politiska?\\h*|press)sekreterare).*sekreterare");

    @Override
    public void read(Lines lines, Outline outline, Meeting meeting) {
        Surroundings around = Surroundings.of(lines, outline);
        Stream.of(
                        SignatureRows.in(around.front()),
                        SignatureRows.in(around.back()),
                        SignatureRows.inline(around.back()))
                .flatMap(List::stream)
                .forEach(signed -> {
                    add(meeting, signed.role(), signed.signer(), signed.line());
                    lines.claim(signed.line());
                    lines.claim(signed.roleLine());
                });
        readFields(lines, chairs(Surroundings.of(lines, outline).frontFields()), meeting);
        Surroundings rows = Surroundings.of(lines, outline);
        Stream.of(rows.front(), rows.back())
                .flatMap(part -> SignatureColumns.in(part).stream())
                .forEach(block -> readColumns(lines, block, meeting));
        Surroundings rest = Surroundings.of(lines, outline);
        readFields(lines, rest.frontFields(), meeting);
        readFields(lines, rest.backFields(), meeting);
        chairAsPresent(meeting);
        ElectedOfficers.in(lines, outline).stream()
                .filter(found -> !has(meeting, found.role()))
                .forEach(found -> add(meeting, found.role(), found.signer(), found.line()));
        if (!has(meeting, SignatoryRole.ADJUSTER)) {
            ElectedAdjusters.in(lines, outline, meeting)
                    .forEach(found -> add(meeting, SignatoryRole.ADJUSTER, found.signer(), found.line()));
        }
        if (!has(meeting, SignatoryRole.ADJUSTER)) {
            ElectedAdjusters.before(rest.front()).forEach(found -> {
                add(meeting, SignatoryRole.ADJUSTER, found.signer(), found.line());
                lines.claim(found.line());
            });
        }
        if (!has(meeting, SignatoryRole.ADJUSTER)) {
            adjustingChair(rest.frontFields(), meeting);
            adjustingChair(rest.backFields(), meeting);
        }
        secretaryByTitle(meeting);
        meeting.getSignatories().forEach(signatory -> link(meeting, signatory));
    }

    /** Who is stated as chair above all others, as those who adjust without a capacity may be the chair too. */
    private static Fields chairs(Fields fields) {
        return new Fields(
                List.of(),
                fields.all().stream()
                        .filter(field -> field.label() == Label.CHAIR)
                        .filter(field ->
                                field.pieces().stream().limit(1).anyMatch(piece -> piece.line() == field.line()))
                        .toList());
    }

    private static void readFields(Lines lines, Fields fields, Meeting meeting) {
        for (Field field : fields.all()) {
            Optional<SignatoryRole> role = role(field.label());
            if (role.isPresent()) {
                readField(lines, field, role.get(), meeting);
            } else if (field.label() == Label.SIGNATURES || field.label() == Label.SIGNED_BY) {
                readHead(lines, field, meeting);
            }
        }
    }

    private static void readField(Lines lines, Field field, SignatoryRole role, Meeting meeting) {
        Line before = field.line();
        boolean any = false;
        for (Piece piece : field.pieces()) {
            List<Signer> signers = Signer.in(piece.text());
            boolean gap = piece.line().number() - before.number() > WIDEST_GAP;
            boolean enough = any && role != SignatoryRole.ADJUSTER && piece.line() != before;
            boolean parted = any && piece.line() != before && Signer.isRuler(piece.text());
            if (signers.isEmpty() || gap || enough) {
                if (parted) {
                    break;
                }
                if (Signer.isRuler(piece.text())) {
                    lines.claim(piece.line());
                    continue;
                }
                break;
            }
            boolean beside = role == SignatoryRole.SECRETARY
                    && NUMBERS.matcher(piece.text()).find();
            signers.forEach(signer -> add(meeting, role, beside ? signer.ofAll() : signer, piece.line()));
            any = true;
            lines.claim(piece.line());
            before = piece.line();
        }
        if (any || field.pieces().stream().allMatch(piece -> Signer.isRuler(piece.text()))) {
            lines.claim(field.line());
        }
    }

    /** Names below "Justeras": the chair among those present, or adjusters. */
    private static void readHead(Lines lines, Field field, Meeting meeting) {
        lines.claim(field.line());
        for (Piece piece : field.pieces()) {
            if (OPEN_DAY.matcher(piece.text()).matches()) {
                lines.claim(piece.line());
                continue;
            }
            List<Signer> signers = Signer.in(piece.text());
            if (signers.isEmpty()) {
                break;
            }
            for (Signer signer : signers) {
                add(meeting, adjusting(meeting, signer, signer.role()), signer, piece.line());
            }
            lines.claim(piece.line());
        }
    }

    /** The chair who alone stands below "Justeras" is the adjuster too. */
    private static void adjustingChair(Fields fields, Meeting meeting) {
        fields.all().stream()
                .filter(field -> field.label() == Label.SIGNATURES)
                .filter(field -> ADJUSTED.matcher(field.line().text()).lookingAt())
                .flatMap(field -> field.pieces().stream().limit(1))
                .forEach(piece -> Signer.in(piece.text()).stream()
                        .filter(signer -> signer.role() == null)
                        .forEach(signer -> add(meeting, SignatoryRole.ADJUSTER, signer, piece.line())));
    }

    private static void readColumns(Lines lines, SignatureColumns block, Meeting meeting) {
        for (SignatureColumns.Name name : block.names()) {
            Signer signer = Signer.in(name.cell().text()).get(0);
            SignatoryRole role = name.stated() == null
                    ? role(name.label()).orElseGet(() -> adjusting(meeting, signer, null))
                    : name.stated();
            add(meeting, role, signer, name.line());
        }
        block.lines().forEach(lines::claim);
    }

    /** As what someone adjusts: as stated, else as chair if known for it. */
    private static SignatoryRole adjusting(Meeting meeting, Signer signer, SignatoryRole stated) {
        if (stated != null) {
            return stated;
        }
        return Stream.of(SignatoryRole.CHAIR, SignatoryRole.SECRETARY)
                .filter(role -> isKnownAs(meeting, signer, role))
                .findFirst()
                .orElse(SignatoryRole.ADJUSTER);
    }

    private static boolean isKnownAs(Meeting meeting, Signer signer, SignatoryRole role) {
        AttendanceRole present = role == SignatoryRole.CHAIR ? AttendanceRole.CHAIR : AttendanceRole.SECRETARY;
        return meeting.getAttendances().stream()
                        .anyMatch(person -> person.getName().equals(signer.name())
                                && person.getRoles().contains(present))
                || meeting.getSignatories().stream()
                        .anyMatch(other ->
                                other.getRole() == role && other.getName().equals(signer.name()));
    }

    private static Optional<SignatoryRole> role(Label label) {
        return switch (label) {
            case CHAIR -> Optional.of(SignatoryRole.CHAIR);
            case SECRETARY -> Optional.of(SignatoryRole.SECRETARY);
            case ADJUSTERS -> Optional.of(SignatoryRole.ADJUSTER);
            default -> Optional.empty();
        };
    }

    private static void add(Meeting meeting, SignatoryRole role, Signer signer, Line line) {
        Optional<Signatory> known = meeting.getSignatories().stream()
                .filter(other -> other.getRole() == role && other.getName().equalsIgnoreCase(signer.name()))
                .findFirst();
        if (known.isPresent()) {
            if (known.get().getParagraphs().isEmpty()) {
                known.get().getParagraphs().addAll(signer.paragraphs());
            }
            if (known.get().getSubstitute() == null) {
                known.get().setSubstitute(signer.substitute());
            }
            return;
        }
        Signatory signatory = MinutesFactory.eINSTANCE.createSignatory();
        signatory.setRole(role);
        signatory.setName(signer.name());
        signatory.setSubstitute(signer.substitute());
        signatory.getParagraphs().addAll(signer.paragraphs());
        Trace.of(signatory, line);
        meeting.getSignatories().add(signatory);
    }

    private static void chairAsPresent(Meeting meeting) {
        for (Attendance person : meeting.getAttendances()) {
            boolean chair = person.getRoles().contains(AttendanceRole.CHAIR) && !has(meeting, SignatoryRole.CHAIR);
            boolean secretary =
                    person.getRoles().contains(AttendanceRole.SECRETARY) && !has(meeting, SignatoryRole.SECRETARY);
            boolean adjuster = person.getRoles().contains(AttendanceRole.ADJUSTER);
            if (chair || secretary || adjuster) {
                Signatory signatory = MinutesFactory.eINSTANCE.createSignatory();
                signatory.setRole(
                        chair ? SignatoryRole.CHAIR : secretary ? SignatoryRole.SECRETARY : SignatoryRole.ADJUSTER);
                signatory.setName(person.getName());
                if (person.getTrace() != null) {
                    signatory.setTrace(EcoreUtil.copy(person.getTrace()));
                }
                boolean known = meeting.getSignatories().stream()
                        .anyMatch(other -> other.getRole() == signatory.getRole()
                                && other.getName().equals(signatory.getName()));
                if (!known) {
                    meeting.getSignatories().add(signatory);
                }
            }
        }
    }

    /** Where no secretary is stated, the only one present with such a title took the minutes. */
    private static void secretaryByTitle(Meeting meeting) {
        List<Attendance> titled = meeting.getAttendances().stream()
                .filter(person -> person.getGroup() != AttendanceGroup.ABSENT)
                .filter(person -> person.getTitles().stream()
                        .anyMatch(title -> SECRETARY_TITLE.matcher(title).matches()))
                .toList();
        if (titled.size() == 1 && !has(meeting, SignatoryRole.SECRETARY)) {
            Signatory signatory = MinutesFactory.eINSTANCE.createSignatory();
            signatory.setRole(SignatoryRole.SECRETARY);
            signatory.setName(titled.get(0).getName());
            if (titled.get(0).getTrace() != null) {
                signatory.setTrace(EcoreUtil.copy(titled.get(0).getTrace()));
            }
            meeting.getSignatories().add(signatory);
        }
    }

    private static boolean has(Meeting meeting, SignatoryRole role) {
        return meeting.getSignatories().stream().anyMatch(signatory -> signatory.getRole() == role);
    }

    private static void link(Meeting meeting, Signatory signatory) {
        meeting.getAttendances().stream()
                .filter(person -> person.getName().equalsIgnoreCase(signatory.getName()))
                .findFirst()
                .ifPresent(person -> {
                    signatory.setAttendance(person);
                    AttendanceRole role =
                            switch (signatory.getRole()) {
                                case CHAIR -> AttendanceRole.CHAIR;
                                case SECRETARY -> AttendanceRole.SECRETARY;
                                case ADJUSTER -> AttendanceRole.ADJUSTER;
                            };
                    if (!person.getRoles().contains(role) && mayTake(meeting, signatory)) {
                        person.getRoles().add(role);
                    }
                });
    }

    /** One who signs as chair for some paragraphs only, or beside the chair of the list, does not become the chair. */
    private static boolean mayTake(Meeting meeting, Signatory signatory) {
        return signatory.getRole() != SignatoryRole.CHAIR
                || signatory.getParagraphs().isEmpty()
                        && meeting.getAttendances().stream()
                                .filter(person -> person.getGroup() != AttendanceGroup.ABSENT)
                                .noneMatch(person -> person.getRoles().contains(AttendanceRole.CHAIR));
    }
}
