// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.Paragraf;
import se.paragraf.core.validation.LiveValidation;
import se.paragraf.core.validation.ValidationRequest;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

/** Runs the rules once on a meeting of no worth, so that the first that is opened does not wait for their classes. */
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int PARAGRAPHS = 3;

    private WarmUp() {}

    /** Starts it beside the user interface. */
    public static void start(Paragraf paragraf) {
        Thread thread = new Thread(() -> run(paragraf), "paragraf-warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void run(Paragraf paragraf) {
        Meeting meeting = MinutesFactory.eINSTANCE.createMeeting();
        for (int number = 1; number <= PARAGRAPHS; number++) {
            Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
            paragraph.setNumber(number);
            meeting.getParagraphs().add(paragraph);
        }
        try (LiveValidation validation = paragraf.validating().follow(ValidationRequest.of(meeting))) {
            validation.recheck();
            meeting.getParagraphs().get(0).setTitle("–");
            validation.recheck();
        } catch (RuntimeException e) {
            LOG.debug("The rules are as cold as before", e);
        }
    }
}
