// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.paragraph;

import static se.paragraf.importer.text.internal.paragraph.Words.any;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.importer.text.internal.paragraph.Passage.Form;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Proposal;
import se.paragraf.model.minutes.ProposalKind;
import se.paragraf.model.minutes.PropositionOrder;

/** Finds what was proposed, by whom, what was taken back, and how the chair put it to the decision. */
final class ProposalFinder {

    private static final Pattern MOVES = Words.pattern("^(.{3,160}?)\\h+(?:yrkar|yrkade)\\b");
    private static final Pattern PROPOSES =
            Words.pattern("^([^.:;]{3,80}?)\\h+(?:" + any("föreslår", "föreslog") + ")\\b");
    private static final Pattern COUNTER = Words.pattern("\\b" + any("motförslag") + "\\p{L}*");
    private static final Pattern SUPPORT = Words.pattern("\\b(?:instämmande|" + any("stöd") + ")\\h+av\\h+");
    private static final Pattern JOINS =
            Words.pattern("\\b" + any("instämmer", "instämde", "understöder", "understödde")
                    + "\\b|\\b(?:bifaller|yrkar\\h+bifall\\h+till)\\h+.{0,60}\\byrkande(?:t)?\\b");
    private static final Pattern TAKES_BACK =
            Words.pattern("\\b(?:" + any("återkallar", "återkallade", "återtar", "återtog")
                    + "|(?:drar|drog)\\h+tillbaka)\\b.*(?:yrkande|" + any("förslag") + ")");
    private static final Pattern OWNER = Words.pattern("^(.{2,40}?)\\h+" + any("förslag") + "(?:et)?\\b.*");
    private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L})s$");
    private static final Pattern PUTTING = Words.pattern("^(?:propositionsordning(?:en)?|propositions" + any("gång")
            + "(?:en)?|" + any("beslutsgång") + "(?:en)?)\\h*:?\\h*");
    private static final Pattern PUTS = Words.pattern("\\b" + any("ordföranden", "ordförande")
            + "\\b.{0,60}\\b(?:ställer|ställde|frågar|frågade)\\b.*\\b(?:proposition(?:er)?|"
            + any("förslag", "förslaget", "förslagen", "yrkandet", "yrkandena", "frågan", "bifall", "avslag", "om")
            + ")\\b");

    private final Paragraph paragraph;
    private final StringBuilder putting = new StringBuilder();

    private ProposalFinder(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    static void read(List<Passage> passages, Paragraph paragraph) {
        ProposalFinder finder = new ProposalFinder(paragraph);
        String rubric = "";
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String text = passage.text();
            int end = Rubric.inlineEnd(text);
            if (passage.is(Form.SUBHEADING) || end > 0) {
                rubric = end > 0 ? text.substring(0, end) : text;
            }
            if (passage.is(Form.SUBHEADING) || passage.is(Form.ROW)) {
                continue;
            }
            boolean proposals =
                    Rubric.of(rubric.strip()).filter(Rubric.PROPOSAL::equals).isPresent()
                            && OWNER.matcher("Ett " + rubric.strip()).matches();
            if (PUTTING.matcher(rubric).find()) {
                finder.put(text.substring(end));
            } else if (proposals) {
                finder.proposed(text.substring(end), rubric, passage);
            } else {
                finder.sentences(text.substring(end), passage);
            }
        }
        finder.order(passages);
    }

    private void sentences(String text, Passage passage) {
        for (String sentence : Sentences.of(text)) {
            Matcher moves = MOVES.matcher(sentence);
            if (TAKES_BACK.matcher(sentence).find()) {
                takeBack(sentence);
            } else if (!join(sentence) && moves.find()) {
                Set<String> by = new LinkedHashSet<>(PersonNames.in(moves.group(1)));
                Matcher support = SUPPORT.matcher(sentence);
                if (support.find() && !by.isEmpty()) {
                    by.addAll(PersonNames.in(sentence.substring(support.end())).stream()
                            .limit(1)
                            .toList());
                }
                if (!by.isEmpty()) {
                    ProposalKind kind = COUNTER.matcher(sentence).find() ? ProposalKind.COUNTER : ProposalKind.MOTION;
                    add(kind, List.copyOf(by), sentence, sentence.substring(moves.end()), passage);
                }
            }
        }
    }

    /** What stands under the rubric of proposals belongs to whom the rubric or the sentence names. */
    private void proposed(String text, String rubric, Passage passage) {
        if (text.isBlank() || Rubric.of(text).isPresent()) {
            return;
        }
        List<Proposal> known = paragraph.getProposals();
        if (passage.is(Form.ITEM) && !known.isEmpty()) {
            Proposal last = known.get(known.size() - 1);
            if (last.getKind() == ProposalKind.PROPOSAL) {
                last.setText(last.getText() + "\n" + text);
                last.getClauses().add(Clauses.inItem(text));
                return;
            }
        }
        Matcher says = PROPOSES.matcher(text);
        Matcher owner = OWNER.matcher(rubric.strip());
        List<String> by = new ArrayList<>();
        String after = text;
        if (says.find()) {
            by.add(says.group(1));
            after = text.substring(says.end());
        } else if (owner.matches()) {
            by.add(GENITIVE.matcher(owner.group(1)).replaceFirst(""));
        }
        add(ProposalKind.PROPOSAL, by, text, after, passage);
    }

    private void add(ProposalKind kind, List<String> by, String text, String predicate, Passage passage) {
        Proposal proposal = Traces.trace(MinutesFactory.eINSTANCE.createProposal(), passage);
        proposal.setKind(kind);
        proposal.getBy().addAll(by);
        proposal.setText(text);
        proposal.getClauses().addAll(Clauses.inSentence(predicate));
        paragraph.getProposals().add(proposal);
    }

    /** "Bo Ek instämmer i Eva Ås yrkande": one proposal of both. */
    private boolean join(String sentence) {
        if (!JOINS.matcher(sentence).find()) {
            return false;
        }
        List<String> names = PersonNames.in(sentence);
        Optional<Proposal> joined = paragraph.getProposals().stream()
                .filter(proposal -> proposal.getBy().stream()
                        .anyMatch(by -> names.stream().skip(1).anyMatch(name -> isOf(name, by))))
                .findFirst();
        joined.filter(proposal -> !proposal.getBy().contains(names.get(0)))
                .ifPresent(proposal -> proposal.getBy().add(names.get(0)));
        return joined.isPresent();
    }

    private void takeBack(String sentence) {
        List<String> names = PersonNames.in(sentence);
        paragraph.getProposals().stream()
                .filter(proposal ->
                        proposal.getBy().stream().anyMatch(by -> names.stream().anyMatch(name -> isOf(name, by))))
                .forEach(proposal -> proposal.setWithdrawn(true));
    }

    private static boolean isOf(String name, String by) {
        return name.equals(by) || name.equals(by + "s");
    }

    private void put(String text) {
        if (!text.isBlank()) {
            putting.append(putting.isEmpty() ? "" : "\n").append(text);
        }
    }

    private void order(List<Passage> passages) {
        if (putting.isEmpty() && !paragraph.getProposals().isEmpty()) {
            passages.stream()
                    .flatMap(passage -> Sentences.of(passage.text()).stream())
                    .filter(sentence -> PUTS.matcher(sentence).find())
                    .forEach(this::put);
        }
        if (!putting.isEmpty()) {
            PropositionOrder order = MinutesFactory.eINSTANCE.createPropositionOrder();
            order.setText(putting.toString());
            paragraph.setProposition(order);
        }
    }
}
