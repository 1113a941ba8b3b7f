// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;

/** Finds the decisions in the body of one paragraph. For one body. */
final class DecisionFinder {

    private static final int NO_RUBRIC = -1;
    /** No sentence is longer; what is, is no prose. */
    private static final int LONGEST = 5_000;

    private static final Pattern OPEN =
            Words.pattern(".*(?:\\batt:?|:|\\bbeslut(?:ar|ade|as|ades)|\\b" + Words.any("beslöt", "beslöts") + ")$");
    private static final Pattern ENDS_OPEN = Words.pattern("\\b(?:beslutar|beslutade|" + Words.any("beslöt") + "):");
    private static final Pattern INFINITIVE =
            Pattern.compile("^(?:\\p{Lu}\\p{Ll}+a|Utse|Ge|Bemyndiga|Föreslå|Avslå|Anse|Låta|Be)\\h");
    private static final Pattern NO_DECISION = Words.pattern("^(?:ing(?:et|a|en)\\b.*|-+|utgår.?)$");
    private static final Pattern DONE =
            Words.pattern("\\b(?!skickas|expedieras|delges|bifogas|bedöms|kommenteras|hoppas|saknas|minskas?|redovisas|"
                    + Words.any("väntas", "beräknas", "förväntas", "behövs", "används", "pågår") + "|"
                    + Words.any("sänds") + ")\\p{L}{3,}(?:as|ades|des|tes)\\b|\\b(?:ges|gavs|fick|" + Words.any("får")
                    + ")\\h+i\\h+uppdrag\\b");

    private static final Pattern PROPOSES =
            Words.pattern("^" + Words.BODY + ".{0,80}?\\b" + Words.any("föreslår", "föreslå") + "\\b.{0,120}");
    private static final Pattern COUNTS_VOTES = Words.pattern("\\b(?:\\d{1,3}|" + String.join("|", Numerals.WORDS)
            + ")\\h+(?:(?:ja|nej)-?)?" + Words.any("röster", "röst", "utslagsröst")
            + "\\b|\\b\\d{1,3}\\h+(?:ja|nej)\\h+mot\\h+\\d{1,3}\\h+(?:ja|nej)\\b");
    /** What another body is asked to decide: "Nämnden föreslår fullmäktige besluta att". */
    private static final Pattern ASKS = Words.pattern("^" + Words.BODY + ".{0,80}?\\b"
            + Words.any("föreslår", "föreslog") + "\\h+(?:att\\h+)?(?:[^\\s,.:]+\\h+){1,4}?besluta(?=\\h+att\\b)");

    private static final Pattern COUNT = Pattern.compile("^\\(?\\d{1,2}[.)]\\h+(?=\\p{Lu})");

    private final List<Passage> passages;
    private final boolean marked;
    private final OwnProposal asking;
    private final List<FoundDecision> found = new ArrayList<>();
    private Rubric scope;
    private int rubric = NO_RUBRIC;
    private boolean inline;
    private boolean fresh;
    private boolean listed;

    DecisionFinder(List<Passage> passages, OwnProposal asking) {
        this.passages = passages;
        this.asking = asking;
        this.marked = passages.stream().anyMatch(DecisionFinder::marks);
    }

    private static boolean marks(Passage passage) {
        Optional<Rubric> rubric =
                passage.is(Form.SUBHEADING) ? Rubric.of(passage.text()) : Rubric.inline(passage.text());
        return rubric.filter(Rubric.DECISION::equals).isPresent();
    }

    List<FoundDecision> find() {
        int i = 0;
        while (i < passages.size()) {
            Passage passage = passages.get(i);
            if (passage.is(Form.SUBHEADING)) {
                scope = Rubric.heading(passage.text()).orElse(null);
                rubric = scope == Rubric.DECISION ? i : NO_RUBRIC;
                fresh = scope == Rubric.DECISION;
                inline = false;
                listed = false;
                i++;
            } else if (passage.is(Form.ROW)) {
                for (String cell : passage.cells()) {
                    sentences(cell, i, false);
                }
                i++;
            } else {
                i = passage.is(Form.TEXT) ? text(i) : item(i);
                fresh = false;
                listed |= scope == Rubric.DECISION && passage.is(Form.ITEM);
            }
        }
        return withoutProposals(withoutOutcomeOfVote());
    }

    /** What the body asks of another is its decision where it takes no other. */
    private List<FoundDecision> withoutProposals(List<FoundDecision> all) {
        List<FoundDecision> others = all.stream()
                .filter(decision -> decision.explicit() || !asking.in(decision.text()))
                .toList();
        return others.isEmpty() ? all : others;
    }

    /** How the votes fell, and what they settled, is told before the decision that says the same. */
    private List<FoundDecision> withoutOutcomeOfVote() {
        return found.stream()
                .filter(told -> told.explicit()
                        || !COUNTS_VOTES.matcher(told.text()).find()
                        || found.stream()
                                .noneMatch(other -> other.explicit() && Outcomes.of(other) == Outcomes.of(told)))
                .toList();
    }

    private int text(int i) {
        String text = passages.get(i).text();
        if (HeadingText.caseNumberAlone(text).isPresent()) {
            scope = null;
            rubric = NO_RUBRIC;
            return i + 1;
        }
        int end = Rubric.inlineEnd(text);
        rubric = listed ? NO_RUBRIC : rubric;
        if (end > 0) {
            scope = Rubric.inline(text).orElse(null);
            rubric = NO_RUBRIC;
            fresh = scope == Rubric.DECISION;
            inline = true;
        } else if (inline) {
            scope = null;
            inline = false;
        }
        return sentences(text.substring(end), i, fresh);
    }

    private int item(int i) {
        String text = passages.get(i).text();
        if (scope == Rubric.DECISION && Clauses.startsWithAtt(text)) {
            return list("", i, i, true);
        }
        return sentences(text, i, scope == Rubric.DECISION);
    }

    /** Reads sentence by sentence; the last may go on in a list. Returns the place of the next passage. */
    private int sentences(String text, int place, boolean first) {
        List<String> sentences = Sentences.of(text);
        for (int k = 0; k < sentences.size(); k++) {
            String sentence = sentences.get(k);
            boolean open = first && k == 0;
            Optional<Boolean> explicit = classify(sentence, open);
            boolean end = k == sentences.size() - 1;
            if (end && explicit.isEmpty() && scope == Rubric.DECISION && opensClauses(sentence, place + 1)) {
                return list(sentence, place, place + 1, true);
            }
            if (explicit.isPresent()) {
                if (end && (explicit.get() || asks(sentence)) && opensList(sentence, place + 1)) {
                    return list(sentence, place, place + 1, explicit.get());
                }
                while (k + 1 < sentences.size()
                        && ENDS_OPEN.matcher(sentence).find()
                        && INFINITIVE.matcher(sentences.get(k + 1)).find()) {
                    sentence += " " + sentences.get(++k);
                }
                int last = k;
                while (explicit.get()
                        && last + 1 < sentences.size()
                        && Clauses.startsWithAtt(sentences.get(last + 1))) {
                    last++;
                }
                add(sentence, sentences.subList(k + 1, last + 1), explicit.get(), place);
                k = last;
            }
        }
        return place + 1;
    }

    /** Empty if the sentence decides nothing; else whether it does so explicitly. */
    private Optional<Boolean> classify(String sentence, boolean first) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        boolean says = DecidingSentence.end(sentence).isPresent();
        if (scope == Rubric.DECISION) {
            boolean decides = says
                    || ImpliedDecision.in(sentence)
                    || first
                    || rubric != NO_RUBRIC && DONE.matcher(sentence).find();
            return decides && !NO_DECISION.matcher(sentence).matches() ? Optional.of(true) : Optional.empty();
        }
        boolean silent = scope == Rubric.PROPOSAL
                || scope == Rubric.RESERVATION
                || scope == Rubric.DISQUALIFICATION
                || marked && (scope == Rubric.BACKGROUND || scope == Rubric.PAPERS);
        if (silent) {
            boolean settled = scope == Rubric.PROPOSAL && ImpliedDecision.settles(sentence);
            return settled ? Optional.of(false) : Optional.empty();
        }
        if (says) {
            return Optional.of(true);
        }
        return ImpliedDecision.in(sentence) || asks(sentence) ? Optional.of(false) : Optional.empty();
    }

    private boolean asks(String sentence) {
        return scope == null && !marked && asking.in(sentence);
    }

    /** True where a body proposes to another what stands below: "Nämnden föreslår fullmäktige besluta". */
    private boolean opensClauses(String sentence, int next) {
        return PROPOSES.matcher(sentence).matches()
                && opensList(sentence, next)
                && Clauses.startsWithAtt(passages.get(next).text());
    }

    private boolean opensList(String sentence, int next) {
        if (next >= passages.size() || !passages.get(next).is(Form.ITEM)) {
            return false;
        }
        return OPEN.matcher(sentence).matches()
                || Clauses.startsWithAtt(passages.get(next).text()) && !sentence.endsWith(".");
    }

    /** Adds a decision; sentences behind it that are clauses go with it if it has clauses itself. */
    private void add(String written, List<String> further, boolean explicit, int place) {
        String sentence = COUNT.matcher(written).replaceFirst("");
        OptionalInt verb = verbEnd(sentence);
        String predicate = verb.isPresent() ? sentence.substring(verb.getAsInt()) : sentence;
        boolean governs = explicit && (verb.isPresent() || Clauses.startsWithAtt(sentence));
        List<String> clauses = new ArrayList<>(governs ? Clauses.inSentence(predicate) : List.of());
        String text = sentence;
        if (!clauses.isEmpty()) {
            for (String next : further) {
                clauses.add(Clauses.inItem(next));
                text += " " + next;
            }
        }
        found.add(new FoundDecision(text, explicit, clauses, predicate, places(place, place)));
    }

    private static OptionalInt verbEnd(String sentence) {
        Matcher asks = ASKS.matcher(sentence);
        return asks.find() ? OptionalInt.of(asks.end()) : DecidingSentence.end(sentence);
    }

    /** A decision whose clauses are the items of a list; what follows the last clause is read on its own. */
    private int list(String opening, int place, int firstItem, boolean explicit) {
        boolean att = Clauses.startsWithAtt(passages.get(firstItem).text());
        OptionalInt verb = DecidingSentence.end(opening);
        String predicate = verb.isPresent() ? opening.substring(verb.getAsInt()) : opening;
        List<String> clauses = new ArrayList<>(Clauses.inSentence(Clauses.withoutLastAtt(predicate)));
        boolean nested = Clauses.endsWithAtt(opening) && !clauses.isEmpty();
        boolean governed = !nested && (att || Clauses.endsWithAtt(opening));
        StringBuilder text = new StringBuilder(opening);
        int indent = passages.get(firstItem).indent();
        int next = firstItem;
        List<String> rest = List.of();
        while (next < passages.size() && belongs(passages.get(next), att, indent)) {
            Passage item = passages.get(next++);
            List<String> sentences = Sentences.of(item.text());
            boolean last = next >= passages.size() || !belongs(passages.get(next), att, indent);
            int own = 1;
            while (own < sentences.size() && Clauses.startsWithAtt(sentences.get(own))) {
                own++;
            }
            String words = last && governed ? String.join(" ", sentences.subList(0, own)) : item.text();
            rest = last && governed ? sentences.subList(own, sentences.size()) : List.of();
            text.append(text.isEmpty() ? "" : "\n").append(words);
            if (governed && (item.indent() <= indent || Clauses.startsWithAtt(words))) {
                sentences.subList(0, own).forEach(sentence -> clauses.add(Clauses.inItem(sentence)));
            } else if (nested) {
                int open = clauses.size() - 1;
                clauses.set(
                        open, clauses.get(open) + (next == firstItem + 1 ? " att\n" : "\n") + Clauses.inItem(words));
            } else if (!governed) {
                predicate += " " + words;
            }
        }
        found.add(new FoundDecision(text.toString(), explicit, clauses, predicate, places(place, next - 1)));
        for (String sentence : rest) {
            int at = next - 1;
            classify(sentence, false).ifPresent(form -> add(sentence, List.of(), form, at));
        }
        return next;
    }

    private static boolean belongs(Passage passage, boolean att, int indent) {
        return passage.is(Form.ITEM) && (!att || Clauses.startsWithAtt(passage.text()) || passage.indent() > indent);
    }

    private SortedSet<Integer> places(int first, int last) {
        SortedSet<Integer> places = new TreeSet<>();
        if (rubric != NO_RUBRIC) {
            places.add(rubric);
        }
        for (int i = first; i <= last; i++) {
            places.add(i);
        }
        return places;
    }
}
