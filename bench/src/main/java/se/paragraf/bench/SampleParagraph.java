// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench;

import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import se.paragraf.model.minutes.Amount;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Attachment;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.ParagraphKind;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TableCell;
import se.paragraf.model.minutes.TableRow;
import se.paragraf.model.minutes.TextBlock;

/** Makes paragraphs: a text of some sentences, every second one with a decision, some with lists and tables. */
final class SampleParagraph {

    private static final List<String> SENTENCES = List.of(
            "Förbundschefen redogör för hur arbetet i de pågående insatserna har utvecklats sedan förra sammanträdet.",
            "Antalet deltagare har ökat något, framför allt bland unga vuxna som saknar både arbete och studier.",
            "Beredningsgruppen har gått igenom ansökan och bedömer att den ligger väl i linje med verksamhetsplanen.",
            "Ekonomen går igenom utfallet till och med den senaste månaden och prognosen för helåret.",
            "Avvikelsen mot budget beror huvudsakligen på att två tjänster tillsattes senare än planerat.",
            "Styrelsen diskuterar hur resultatet kan spridas vidare till medlemmarnas ordinarie verksamheter.",
            "En skriftlig rapport lämnas vid nästa sammanträde.");
    private static final List<String> TITLES = List.of(
            "Ekonomisk uppföljning",
            "Ansökan om medel till insatsen Vägvisaren",
            "Verksamhetsplan och budget",
            "Information från förbundschefen",
            "Val av justerare",
            "Delårsrapport");

    private final Random random;

    SampleParagraph(Random random) {
        this.random = random;
    }

    Paragraph of(int number, List<String> names) {
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.setNumber(number);
        paragraph.setNumberAsWritten("§ " + number);
        paragraph.setTitle(oneOf(TITLES));
        paragraph.setPresenter(oneOf(names));
        int blocks = 2 + random.nextInt(3);
        for (int index = 0; index < blocks; index++) {
            paragraph.getBody().add(block());
        }
        boolean decided = number % 2 == 0;
        paragraph.setKind(decided ? ParagraphKind.DECISION : ParagraphKind.INFORMATION);
        if (decided) {
            decide(paragraph, names);
        }
        return paragraph;
    }

    private Block block() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return table();
        }
        if (kind == 1) {
            return list();
        }
        TextBlock text = text(sentences(2 + random.nextInt(4)));
        if (kind == 2) {
            Run run = MinutesFactory.eINSTANCE.createRun();
            run.setText("Bakgrund. ");
            run.setEmphasis(Emphasis.STRONG);
            text.getRuns().add(0, run);
        }
        return text;
    }

    private void decide(Paragraph paragraph, List<String> names) {
        int sek = (1 + random.nextInt(900)) * 1000;
        Decision decision = MinutesFactory.eINSTANCE.createDecision();
        decision.setText("att bevilja %d kronor för det kommande året, och att uppdra åt förbundschefen att följa upp"
                .formatted(sek));
        decision.setForm(DecisionForm.EXPLICIT);
        decision.setOutcome(DecisionOutcome.APPROVED);
        decision.getClauses().add("bevilja %d kronor för det kommande året".formatted(sek));
        decision.getClauses().add("uppdra åt förbundschefen att följa upp");
        Amount amount = MinutesFactory.eINSTANCE.createAmount();
        amount.setSek(sek);
        decision.getAmounts().add(amount);
        paragraph.getDecisions().add(decision);
        TextBlock stated = text("Styrelsen beslutar " + decision.getText() + ".");
        stated.getStates().add(decision);
        paragraph.getBody().add(stated);
        Assignment assignment = MinutesFactory.eINSTANCE.createAssignment();
        assignment.setTo(oneOf(names));
        assignment.setText("följa upp beslutet och rapportera till styrelsen");
        paragraph.getAssignments().add(assignment);
        Attachment attachment = MinutesFactory.eINSTANCE.createAttachment();
        attachment.setNumber(paragraph.getNumber());
        attachment.setTitle("Tjänsteskrivelse " + paragraph.getTitle());
        paragraph.getAttachments().add(attachment);
    }

    private TextBlock text(String text) {
        TextBlock block = MinutesFactory.eINSTANCE.createTextBlock();
        write(block.getRuns(), text);
        return block;
    }

    private ListBlock list() {
        ListBlock list = MinutesFactory.eINSTANCE.createListBlock();
        list.setOrdered(random.nextBoolean());
        for (int index = 0; index < 4; index++) {
            ListItem item = MinutesFactory.eINSTANCE.createListItem();
            write(item.getRuns(), sentences(1));
            list.getItems().add(item);
        }
        return list;
    }

    private TableBlock table() {
        TableBlock table = MinutesFactory.eINSTANCE.createTableBlock();
        table.setHeaderRows(1);
        for (int row = 0; row < 5; row++) {
            TableRow tableRow = MinutesFactory.eINSTANCE.createTableRow();
            for (int column = 0; column < 3; column++) {
                TableCell cell = MinutesFactory.eINSTANCE.createTableCell();
                write(cell.getRuns(), column == 0 ? oneOf(TITLES) : random.nextInt(999) + " tkr");
                tableRow.getCells().add(cell);
            }
            table.getRows().add(tableRow);
        }
        return table;
    }

    private static void write(EList<Run> runs, String text) {
        Run run = MinutesFactory.eINSTANCE.createRun();
        run.setText(text);
        runs.add(run);
    }

    private String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < count; index++) {
            text.append(index == 0 ? "" : " ").append(oneOf(SENTENCES));
        }
        return text.toString();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
