// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.rule;

import java.time.LocalDate;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.TextBlock;

/** What somebody does to minutes, each time something else. */
public enum SampleEdit {
    /** Words in the text of a paragraph. */
    TEXT {
        @Override
        void make(Meeting meeting, int count) {
            paragraph(meeting, count).getBody().stream()
                    .filter(TextBlock.class::isInstance)
                    .map(TextBlock.class::cast)
                    .findFirst()
                    .ifPresent(block -> block.getRuns().get(0).setText("Styrelsen diskuterar för gång " + count + "."));
        }
    },

    /** Words of a decision. */
    DECISION {
        @Override
        void make(Meeting meeting, int count) {
            Decision decision = paragraph(meeting, count).getDecisions().get(0);
            decision.setText("att bevilja %d kronor för det kommande året".formatted(1000 + count));
        }
    },

    /** The title of a paragraph. */
    TITLE {
        @Override
        void make(Meeting meeting, int count) {
            paragraph(meeting, count).setTitle("Budget " + count);
        }
    },

    /** The number of a paragraph, there and back: of one with a decision, then of one without. */
    NUMBER {
        @Override
        void make(Meeting meeting, int count) {
            Paragraph paragraph =
                    meeting.getParagraphs().get(meeting.getParagraphs().size() / 2 + count / 2 % 2);
            paragraph.setNumber(paragraph.getNumber() + (count % 2 == 0 ? 1 : -1));
        }
    },

    /** The party of somebody present. */
    PARTY {
        @Override
        void make(Meeting meeting, int count) {
            meeting.getAttendances().get(2).setParty(count % 2 == 0 ? "S" : "M");
        }
    },

    /** The name of somebody present. */
    NAME {
        @Override
        void make(Meeting meeting, int count) {
            meeting.getAttendances().get(2).setName("Cajsa " + (count % 2 == 0 ? "Frösell" : "Granlund"));
        }
    },

    /** The day of a notice. */
    NOTICE {
        @Override
        void make(Meeting meeting, int count) {
            meeting.getNotices()
                    .get(0)
                    .getPostings()
                    .get(0)
                    .setPostedOn(LocalDate.of(2024, 1, 1).plusDays(count % 300));
        }
    };

    /** Every second paragraph has a decision. */
    private static Paragraph paragraph(Meeting meeting, int count) {
        return meeting.getParagraphs().get(count % (meeting.getParagraphs().size() / 2) * 2 + 1);
    }

    /** Edits a meeting; the count of edits so far makes this one differ from the last. */
    abstract void make(Meeting meeting, int count);
}
