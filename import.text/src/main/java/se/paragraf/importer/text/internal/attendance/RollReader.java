// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.Field;
import se.paragraf.importer.text.internal.field.Fields;
import se.paragraf.importer.text.internal.field.Label;
import se.paragraf.importer.text.internal.field.SideBySide;
import se.paragraf.importer.text.internal.person.NameEvidence;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;

/** Reads a list of those present that stands as an appendix after the paragraphs. */
final class RollReader {

    private static final Pattern LEGEND = Pattern.compile(
            "(?iu)\\h*([*+#x]{1,3})\\h*\\)?\\h*[=:–-]?\\h*((?:ej\\h+|icke\\h+|inte\\h+)?(?:tjänstg|tjg|ersätt|suppl|frånv|närv|anmäl)[\\p{L}.\\h]*)");
    private static final Pattern MARKED = Pattern.compile("\\h*([*+#]{1,3})\\h*(.+)|(.+?)\\h*([*+#]{1,3})\\h*");
    private static final Pattern SERVES = Pattern.compile("(?iu)(?:tjänstg|tjg)");
    private static final Pattern AWAY = Pattern.compile("(?iu)(?:frånv|(?:ej|icke|inte)\\h+närv|anmäl)");
    private static final Pattern SUBSTITUTE = Pattern.compile("(?iu)(?:ersätt|suppl|ej|icke|inte)");

    private final Lines lines;
    private final Entry entry;
    private final NameEvidence evidence;

    RollReader(Lines lines, Entry entry, NameEvidence evidence) {
        this.lines = lines;
        this.entry = entry;
        this.evidence = evidence;
    }

    /** The people of the lists among the lines after the last paragraph. */
    List<Attendance> read(List<Line> back) {
        List<Attendance> people = new ArrayList<>();
        for (int i = 0; i < back.size(); i++) {
            if (RollHead.matches(back.get(i).text())) {
                int end = i + 1;
                while (end < back.size() && !RollHead.ends(back.get(end).text())) {
                    end++;
                }
                List<Attendance> found = list(back.subList(i + 1, end));
                if (!found.isEmpty()) {
                    lines.claim(back.get(i));
                    people.addAll(found);
                }
            }
        }
        return people;
    }

    private List<Attendance> list(List<Line> list) {
        List<Attendance> people = new ArrayList<>(new TableReader(lines, entry).read(list));
        List<Line> rest = SideBySide.unfolded(
                list.stream().filter(line -> !lines.isClaimed(line)).toList());
        Map<String, String> legend = legend(rest);
        Fields fields = Fields.of(rest);
        fields.preamble()
                .forEach(line -> read(line, legend, AttendanceGroup.DECIDING).ifPresent(people::add));
        GroupReader groups = new GroupReader(new Claims(lines, rest), entry, evidence);
        for (Field field : fields.all()) {
            if (field.label().kind().isAttendance()) {
                groups.read(field).forEach(person -> {
                    person.setGroup(AttendanceReader.group(field.label()));
                    if (field.label() == Label.SERVING_SUBSTITUTES
                            && !person.getRoles().contains(AttendanceRole.SUBSTITUTE)) {
                        person.getRoles().add(AttendanceRole.SUBSTITUTE);
                    }
                    people.add(person);
                });
            }
        }
        return people;
    }

    /** What the signs beside the names mean, where a line says so. */
    private Map<String, String> legend(List<Line> list) {
        Map<String, String> legend = new HashMap<>();
        for (Line line : list) {
            Matcher matcher = LEGEND.matcher(line.text());
            if (matcher.matches()) {
                legend.put(matcher.group(1), matcher.group(2));
                lines.claim(line);
            }
        }
        return legend;
    }

    private Optional<Attendance> read(Line line, Map<String, String> legend, AttendanceGroup usual) {
        if (lines.isClaimed(line)) {
            return Optional.empty();
        }
        Matcher marked = MARKED.matcher(line.text());
        String sign = "";
        String text = line.text();
        if (marked.matches()) {
            sign = marked.group(1) == null ? marked.group(4) : marked.group(1);
            text = marked.group(2) == null ? marked.group(3) : marked.group(2);
        }
        String meaning = legend.getOrDefault(sign, "");
        return entry.read(text).map(person -> {
            boolean serves = SERVES.matcher(meaning).lookingAt() || person.getSubstitutesFor() != null;
            boolean away = AWAY.matcher(meaning).lookingAt();
            boolean substitute = SUBSTITUTE.matcher(meaning).lookingAt();
            if (serves && !person.getRoles().contains(AttendanceRole.SUBSTITUTE)) {
                person.getRoles().add(AttendanceRole.SUBSTITUTE);
            }
            person.setGroup(away ? AttendanceGroup.ABSENT : substitute ? AttendanceGroup.SUBSTITUTE : usual);
            Trace.of(person, line);
            lines.claim(line);
            return person;
        });
    }
}
