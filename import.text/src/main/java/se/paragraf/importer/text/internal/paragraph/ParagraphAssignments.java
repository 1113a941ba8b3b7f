// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Paragraph;

/** Reads the assignments of one paragraph: in clauses of decisions, sentences, lists and tables, in their order. */
final class ParagraphAssignments {

    private static final Pattern ONCE_DECIDED = Words.pattern("\\b(?:beslutade|" + Words.any("beslöt") + ")\\b");

    private final Paragraph paragraph;
    private Rubric scope;
    private TaskOpening opening = TaskOpening.NONE;
    private AssignmentTable table;
    private NamedRubric given;

    private ParagraphAssignments(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Adds the assignments to a paragraph whose decisions are known. */
    static void read(List<Passage> passages, Paragraph paragraph) {
        ParagraphAssignments reader = new ParagraphAssignments(paragraph);
        passages.forEach(reader::passage);
    }

    private void passage(Passage passage) {
        if (!passage.is(Form.ROW)) {
            table = null;
        } else if (row(passage)) {
            return;
        }
        opening = opening.before(passage);
        List<Assignment> before = paragraph.getAssignments();
        Rubric here = Rubric.inline(passage.text()).orElse(scope);
        if (passage.is(Form.SUBHEADING)) {
            scope = Rubric.of(passage.text()).orElse(null);
            given = NamedRubric.of(passage.text())
                    .filter(rubric -> rubric.rubric() == Rubric.ASSIGNMENT)
                    .orElse(null);
        } else if (!before.isEmpty() && RubricAssignments.addDue(passage.text(), before.get(before.size() - 1))) {
            return;
        } else if (given != null) {
            add(RubricAssignments.under(given, passage.text()), passage);
            given = passage.is(Form.ITEM) ? given : null;
        } else if (here == Rubric.ASSIGNMENT) {
            RubricAssignments.in(passage.text().substring(Rubric.inlineEnd(passage.text())))
                    .forEach(assignment -> add(Optional.of(assignment), passage));
        } else if (here != Rubric.PROPOSAL) {
            Optional<Assignment> named = here == Rubric.BACKGROUND ? Optional.empty() : PersonInCharge.in(passage);
            add(named, passage);
            if (named.isEmpty()) {
                sentences(passage);
            }
        }
    }

    /** Reads a row of a table of assignments; false if it is none. */
    private boolean row(Passage passage) {
        Optional<AssignmentTable> head = AssignmentTable.headedBy(passage);
        if (head.isEmpty() && table != null) {
            add(table.assignment(passage), passage);
        }
        table = head.orElse(table);
        return table != null;
    }

    private void sentences(Passage passage) {
        boolean first = passage.is(Form.ITEM);
        for (String sentence : Sentences.of(passage.text())) {
            String whole = first ? opening.with(sentence) : sentence;
            first = false;
            OptionalInt verb = DecidingSentence.end(whole);
            if (verb.isEmpty() && ONCE_DECIDED.matcher(whole).find()) {
                continue;
            }
            List<String> clauses = verb.isPresent() ? Clauses.inSentence(whole.substring(verb.getAsInt())) : List.of();
            boolean decided = !clauses.isEmpty();
            if (!decided && passage.is(Form.ITEM) && isDecided(Clauses.inItem(whole))) {
                clauses = List.of(Clauses.inItem(whole));
                decided = true;
            }
            for (String clause : decided ? clauses : List.of(whole)) {
                add(assignment(clause, decided), passage);
            }
        }
    }

    private Optional<Assignment> assignment(String clause, boolean decided) {
        Optional<Assignment> assignment = AssignmentFinder.in(clause);
        if (assignment.isPresent() || scope == Rubric.BACKGROUND || scope == Rubric.PAPERS) {
            return assignment;
        }
        return Undertakings.in(clause).or(() -> decided ? Undertakings.decided(clause) : Undertakings.promised(clause));
    }

    private boolean isDecided(String clause) {
        return paragraph.getDecisions().stream()
                .anyMatch(decision -> decision.getClauses().contains(clause));
    }

    private void add(Optional<Assignment> found, Passage passage) {
        found.ifPresent(assignment -> paragraph.getAssignments().add(Traces.trace(assignment, passage)));
    }
}
