// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Note;
import se.paragraf.model.minutes.NoteKind;
import se.paragraf.model.minutes.Paragraph;

/** Reads what stands under the rubrics of notes and of receivers, and that doors were closed. */
final class RubricNotes {

    private static final Pattern NOTE = Words.pattern("^protokollsanteckning(?:ar)?\\h*:?\\h*");
    private static final Pattern STATEMENT = Words.pattern("^" + any("särskilt") + "\\h+yttrande\\h*:?\\h*");
    private static final Pattern RECEIVERS = Words.pattern("^(?:(?:skickas|" + any("sänds")
            + "|delges)\\h+till(?=\\h*:)|beslutet\\h+(?:ska\\h+)?(?:skickas|" + any("sänds")
            + "|expedieras|delges)(?:\\h+till)?|exp(?:edier(?:as|ing))(?:\\h+till)?|protokollsutdrag\\h+till|utdrag\\h+till)"
            + "\\h*(?::|$)\\h*");
    private static final Pattern BESIDE = Words.pattern(
            "^(?:beslutet\\h+(?:ska\\h+)?(?:skickas|" + any("sänds")
                    + "|expedieras|delges)\\h+till|expedieras\\h+till|protokollsutdrag\\h+till)\\h+(?=(?-i:\\p{Lu}))(?!.*\\.\\h)");
    private static final Pattern ITEM = Pattern.compile("\\s*[\\n,;\\t]\\s*|\\h{2,}");
    private static final Pattern CLOSED = Words.pattern("\\b(?:inom|bakom|med)\\h+(?:stängda|lyckta)\\h+dörrar\\b");
    private static final Pattern NOT = Words.pattern("\\b(?:inte|ej)\\b");
    private static final int LONGEST_RECEIVER = 80;

    private RubricNotes() {}

    static void read(List<Passage> passages, Paragraph paragraph) {
        Pattern scope = null;
        Note note = null;
        for (Passage passage : passages) {
            Pattern begins = rubric(passage.text());
            if (begins != null
                    || passage.is(Form.SUBHEADING)
                    || Rubric.inline(passage.text()).isPresent()) {
                scope = begins;
                note = null;
            }
            if (scope == null) {
                continue;
            }
            String text = begins == null
                    ? passage.text()
                    : begins.matcher(passage.text()).replaceFirst("");
            if (text.isBlank()) {
                continue;
            }
            if (scope == RECEIVERS || scope == BESIDE) {
                receivers(text, paragraph);
            } else if (note == null) {
                note = note(scope, text, passage, paragraph);
            } else {
                note.setText(note.getText() + "\n" + text);
            }
        }
        paragraph.setClosedDoors(passages.stream()
                .flatMap(passage -> Sentences.of(passage.text()).stream())
                .anyMatch(sentence -> CLOSED.matcher(sentence).find()
                        && !NOT.matcher(sentence).find()));
    }

    /** True where a line names the receivers of a decision, and stands alone therefore. */
    static boolean startsLine(String line) {
        return BESIDE.matcher(line).find();
    }

    private static Pattern rubric(String text) {
        if (BESIDE.matcher(text).find()) {
            return BESIDE;
        }
        for (Pattern rubric : List.of(NOTE, STATEMENT, RECEIVERS)) {
            Matcher matcher = rubric.matcher(text);
            if (matcher.find()
                    && (matcher.end() == text.length() || matcher.group().contains(":"))) {
                return rubric;
            }
        }
        return null;
    }

    private static void receivers(String text, Paragraph paragraph) {
        ITEM.splitAsStream(text.strip())
                .map(item -> item.replaceFirst("\\.$", "").strip())
                .filter(item -> !item.isEmpty() && item.length() <= LONGEST_RECEIVER)
                .forEach(paragraph.getRecipients()::add);
    }

    private static Note note(Pattern scope, String text, Passage passage, Paragraph paragraph) {
        Note note = Traces.trace(MinutesFactory.eINSTANCE.createNote(), passage);
        note.setKind(scope == STATEMENT ? NoteKind.STATEMENT : NoteKind.NOTE);
        note.setText(text);
        PersonNames.in(Sentences.of(text).get(0)).stream().findFirst().ifPresent(note::setName);
        paragraph.getNotes().add(note);
        return note;
    }
}
