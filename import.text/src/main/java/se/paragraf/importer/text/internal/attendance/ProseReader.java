// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.core.importing.text.Form;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.Trace;
import se.paragraf.importer.text.internal.field.LabelFinder;
import se.paragraf.model.minutes.Attendance;

/**
 * Reads those present where running text tells of them: "Närvarande var ordföranden Anna Lind, Granå kommun, samt
 * ledamöterna …". A sentence counts only if all of it is understood.
 */
final class ProseReader {

    private static final int LONGEST = 3000;
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:närvarande|deltog|deltagit|närvarade|närvarit|medverkade|förhinder|frånvarande|återbud|tjänstgjorde)(?!\\p{L})");
    private static final Pattern FINITE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:var|är|voro|hade|har|deltog|närvarade|medverkade|tjänstgjorde|anmäldes|anmälde)(?!\\p{L})");
    private static final Pattern BEGIN = Pattern.compile(
            "(?u)\\h*(?:Närvarande|Deltagande|Beslutande|Tjänstgörande|Frånvarande|Förhindrade|Förhinder|Återbud|Vid\\h|Vidare\\h|Dessutom\\h|Därutöver\\h|Därjämte\\h|Härutöver\\h|Även\\h|I\\h|Från\\h|På\\h|Som\\h|Av\\h|Övriga\\h|Ersätta|Suppleant|Ledam|Ordförande|Vice\\h|Föredragande|Sekreterare|\\p{Lu}\\p{L}+(?:\\h|-)\\p{Lu}).*");
    /** A full stop after a word, not after a letter or an ordinal. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)]{2})\\.(?:\\h+(?=\\p{Lu})|\\h*$)");

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll})-$");

    private final Lines lines;
    private final ProseSentence sentence;

    ProseReader(Lines lines, Entry entry) {
        this.lines = lines;
        this.sentence = new ProseSentence(entry);
    }

    /** Those of whom the blocks among the lines tell. */
    List<Attendance> read(List<Line> front) {
        List<Attendance> people = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : front) {
            boolean goesOn = !block.isEmpty()
                    && line.form() == block.get(0).form()
                    && line.form() == Form.PLAIN
                    && line.number() == block.get(block.size() - 1).number() + 1;
            if (line.isBlank() || !goesOn) {
                readBlock(block, people);
                block.clear();
            }
            if (!line.isBlank()) {
                block.add(line);
            }
        }
        readBlock(block, people);
        return people;
    }

    private void readBlock(List<Line> block, List<Attendance> people) {
        if (block.isEmpty()
                || !BEGIN.matcher(block.get(0).text()).matches()
                || block.stream().anyMatch(line -> LabelFinder.at(line.text()).isPresent())) {
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Line line : block) {
            Matcher hyphen = HYPHEN.matcher(text);
            if (hyphen.find() && Character.isLowerCase(line.text().strip().charAt(0))) {
                text.setLength(hyphen.start());
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            starts.add(text.length());
            text.append(line.text().strip());
        }
        if (text.length() > LONGEST || !VERB.matcher(text).find()) {
            return;
        }
        boolean[] unread = new boolean[block.size()];
        int at = 0;
        boolean any = false;
        for (String said : SENTENCE.split(text)) {
            int start = text.indexOf(said, at);
            at = start + said.length();
            List<Attendance> found =
                    VERB.matcher(said).find() && FINITE.matcher(said).find() ? sentence.read(said) : List.of();
            int first = place(starts, start);
            int last = place(starts, Math.max(start, at - 1));
            for (int i = first; i <= last && found.isEmpty(); i++) {
                unread[i] = true;
            }
            found.forEach(person ->
                    Trace.of(person, block.get(place(starts, indexOf(text, person, start))), block.get(last), 1.0));
            people.addAll(found);
            any |= !found.isEmpty();
        }
        for (int i = 0; i < block.size() && any; i++) {
            if (!unread[i]) {
                lines.claim(block.get(i));
            }
        }
    }

    private static int indexOf(StringBuilder text, Attendance person, int start) {
        return Math.max(start, text.indexOf(person.getName(), start));
    }

    /** The last line that begins at or before a place of the text. */
    private static int place(List<Integer> starts, int at) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= at) {
            line++;
        }
        return line;
    }
}
