// SPDX-License-Identifier: Apache-2.0
package se.paragraf.bench.rule;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import se.paragraf.core.minutes.SignedText;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.DecisionOutcome;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.NumberRange;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Signature;
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
    },

    /** The outcome of a decision. */
    OUTCOME {
        @Override
        void make(Meeting meeting, int count) {
            Decision decision = paragraph(meeting, count).getDecisions().get(0);
            decision.setOutcome(
                    decision.getOutcome() == DecisionOutcome.APPROVED
                            ? DecisionOutcome.REJECTED
                            : DecisionOutcome.APPROVED);
        }
    },

    /** From where to where somebody was present. */
    PRESENCE {
        @Override
        void make(Meeting meeting, int count) {
            NumberRange range = MinutesFactory.eINSTANCE.createNumberRange();
            range.setFirst(1 + count % 50);
            range.setLast(meeting.getParagraphs().size());
            EList<NumberRange> presence = meeting.getAttendances().get(3).getPresence();
            presence.clear();
            presence.add(range);
        }
    },

    /** The day of the meeting. */
    DATE {
        @Override
        void make(Meeting meeting, int count) {
            meeting.setDate(LocalDate.of(2024, 1, 1).plusDays(count % 300));
        }
    },

    /** Two paragraphs that stand beside each other. */
    ORDER {
        @Override
        void make(Meeting meeting, int count) {
            int place = count * 7 % (meeting.getParagraphs().size() - 1);
            meeting.getParagraphs().move(place + 1, place);
        }
    },

    /** A paragraph more at the end, then one less. */
    LAST {
        @Override
        void make(Meeting meeting, int count) {
            addOrRemove(meeting, count, meeting.getParagraphs().size() - count % 2);
        }
    },

    /** A paragraph more in the middle, then one less: half of the findings are about another place then. */
    MIDDLE {
        @Override
        void make(Meeting meeting, int count) {
            addOrRemove(meeting, count, meeting.getParagraphs().size() / 2);
        }
    },

    /** Words in the text of a paragraph that is signed. */
    SIGNED_TEXT {
        @Override
        void prepare(Meeting meeting) {
            Adjustment adjustment = meeting.getAdjustments().get(0);
            Signature signature = MinutesFactory.eINSTANCE.createSignature();
            signature.setSignatory(meeting.getSignatories().get(0));
            signature.setChecksum(SignedText.checksum(SignedText.of(adjustment)));
            adjustment.getSignatures().add(signature);
        }

        @Override
        void make(Meeting meeting, int count) {
            TEXT.make(meeting, count);
        }
    };

    /** One with a decision, as every second has. */
    private static Paragraph paragraph(Meeting meeting, int count) {
        List<Paragraph> paragraphs = meeting.getParagraphs();
        int place = count * 2 % paragraphs.size();
        while (paragraphs.get(place).getDecisions().isEmpty()) {
            place = (place + 1) % paragraphs.size();
        }
        return paragraphs.get(place);
    }

    private static void addOrRemove(Meeting meeting, int count, int place) {
        if (count % 2 == 0) {
            Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
            paragraph.setNumber(meeting.getParagraphs().size() + 1);
            paragraph.setTitle("Övriga frågor");
            meeting.getParagraphs().add(place, paragraph);
        } else {
            meeting.getParagraphs().remove(place);
        }
    }

    /** Makes a meeting ready for edits of this kind, before it is checked the first time. */
    void prepare(Meeting meeting) {}

    /** Edits a meeting; the count of edits so far makes this one differ from the last. */
    abstract void make(Meeting meeting, int count);
}
