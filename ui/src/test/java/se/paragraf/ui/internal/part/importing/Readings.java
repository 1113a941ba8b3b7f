// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import se.paragraf.model.federation.Element;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.minutes.Unplaced;

/** Minutes as a reader leaves them. */
public final class Readings {

    private Readings() {}

    public static Meeting meeting() {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        meeting.setImportRecord(MinutesFactory.eINSTANCE.createImportRecord());
        return meeting;
    }

    public static Paragraph paragraph(Meeting meeting, int first, int last, String text) {
        Run run = MinutesFactory.eINSTANCE.createRun();
        run.setText(text);
        TextBlock block = MinutesFactory.eINSTANCE.createTextBlock();
        block.getRuns().add(run);
        Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
        paragraph.getBody().add(block);
        trace(paragraph, first, last, 1.0);
        meeting.getParagraphs().add(paragraph);
        return paragraph;
    }

    public static Repair repair(Meeting meeting, int line, String from, String to, double confidence) {
        Repair repair = MinutesFactory.eINSTANCE.createRepair();
        repair.setLine(line);
        repair.setFrom(from);
        repair.setTo(to);
        repair.setConfidence(confidence);
        meeting.getImportRecord().getRepairs().add(repair);
        return repair;
    }

    public static Unplaced unplaced(Meeting meeting, int line, String text) {
        Unplaced unplaced = MinutesFactory.eINSTANCE.createUnplaced();
        unplaced.setText(text);
        trace(unplaced, line, line, 1.0);
        meeting.getImportRecord().getUnplaced().add(unplaced);
        return unplaced;
    }

    public static void trace(Element element, int first, int last, double confidence) {
        SourceTrace trace = FederationFactory.eINSTANCE.createSourceTrace();
        trace.setFirstLine(first);
        trace.setLastLine(last);
        trace.setConfidence(confidence);
        element.setTrace(trace);
    }
}
