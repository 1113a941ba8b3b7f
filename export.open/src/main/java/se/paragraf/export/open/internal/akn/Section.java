// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.akn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.paragraf.core.minutes.Untold;
import se.paragraf.export.open.internal.meeting.Numbers;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.PlainText;

/** A paragraph of the minutes: its text as written, what is decided marked in it, and what it records beside. */
final class Section {

    private final Context context;
    private final AknXml xml;
    private final Blocks blocks;
    private final Records records;
    private final Set<Decision> written = new HashSet<>();

    Section(Context context, AknXml xml) {
        this.context = context;
        this.xml = xml;
        this.blocks = new Blocks(context, xml);
        this.records = new Records(context, xml, blocks);
    }

    void write(Paragraph paragraph) throws XMLStreamException {
        xml.start("debateSection", "name", "paragraf", "eId", context.ids.of(paragraph), "class", kind(paragraph))
                .line();
        String number = Numbers.of(paragraph);
        if (number != null) {
            xml.element("num", number);
        }
        if (Words.areIn(paragraph.getTitle())) {
            xml.element("heading", paragraph.getTitle().strip());
        }
        if (Words.areIn(paragraph.getCaseNumber())) {
            xml.start("p")
                    .start("docketNumber")
                    .text(paragraph.getCaseNumber().strip())
                    .end()
                    .end()
                    .line();
        }
        String told = PlainText.of(paragraph.getBody());
        Untold untold = Untold.of(paragraph);
        if (!untold.presenter().isEmpty()) {
            xml.element("block", untold.presenter().strip(), "name", "foredragande");
        }
        if (untold.isBehindClosedDoors()) {
            xml.element("narrative", context.words.get("closed"));
        }
        if (paragraph.isWithheld()) {
            xml.start("p").start("omissis").text(context.words.get("withheld"));
            xml.end().end().line();
        }
        body(paragraph);
        for (Decision decision : paragraph.getDecisions()) {
            if (!written.contains(decision)) {
                unstated(decision, told);
            }
        }
        records.write(paragraph);
        xml.end().line();
    }

    private static String kind(Paragraph paragraph) {
        return switch (paragraph.getKind()) {
            case DECISION -> "beslut";
            case INFORMATION -> "information";
            case DISCUSSION -> "diskussion";
            case FORMALITY -> "formalia";
        };
    }

    private void body(Paragraph paragraph) throws XMLStreamException {
        List<Decision> open = List.of();
        for (Block block : paragraph.getBody()) {
            List<Decision> states = List.copyOf(block.getStates());
            if (!states.equals(open)) {
                if (!open.isEmpty()) {
                    xml.end().line();
                }
                if (!states.isEmpty()) {
                    startResolutions(states.get(0));
                    written.addAll(states);
                }
                open = states;
            }
            blocks.write(block);
        }
        if (!open.isEmpty()) {
            xml.end().line();
        }
    }

    private void startResolutions(Decision decision) throws XMLStreamException {
        // A decision that goes on after other text is marked again, but there is one of that name.
        String id = context.ids.of(decision);
        xml.start(
                        "resolutions",
                        "eId",
                        written.contains(decision) || id == null ? null : id,
                        "refersTo",
                        context.agents.concept(decision.getOutcome().getName()),
                        "class",
                        decision.getForm() == DecisionForm.IMPLICIT ? "implicit" : null)
                .line();
    }

    /** The clauses of a decision, or of a proposal of one, each on a line. */
    static String clauses(List<String> clauses) {
        return String.join("\n", clauses.stream().map(clause -> "att " + clause).toList());
    }

    private void unstated(Decision decision, String told) throws XMLStreamException {
        String text = Words.areIn(decision.getText()) ? decision.getText() : clauses(decision.getClauses());
        startResolutions(decision);
        written.add(decision);
        if (!told.contains(text.strip())) {
            blocks.text(text);
        }
        xml.end().line();
    }
}
