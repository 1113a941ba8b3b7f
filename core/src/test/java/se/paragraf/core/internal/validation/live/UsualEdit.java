// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.validation.live;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;

/** What somebody who writes minutes does to them most, and how it is undone. */
enum UsualEdit {
    NUMBER {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            return set(meeting.getParagraphs(), Literals.PARAGRAPH__NUMBER, random.nextInt(6), random);
        }
    },
    NAME {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            return set(meeting.getAttendances(), Literals.ATTENDANCE__NAME, "Ylva Quist", random);
        }
    },
    PARTY {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            return set(meeting.getAttendances(), Literals.ATTENDANCE__PARTY, "X", random);
        }
    },
    NOTICE {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
            return set(
                    meeting.getNotices().stream()
                            .flatMap(notice -> notice.getPostings().stream())
                            .toList(),
                    Literals.POSTING__POSTED_ON,
                    day,
                    random);
        }
    },
    PARAGRAPHS_IN_ANOTHER_ORDER {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            EList<Paragraph> paragraphs = meeting.getParagraphs();
            if (paragraphs.isEmpty()) {
                return NOTHING;
            }
            int from = random.nextInt(paragraphs.size());
            int to = random.nextInt(paragraphs.size());
            paragraphs.move(to, from);
            return () -> paragraphs.move(from, to);
        }
    },
    PARAGRAPH_LESS {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            EList<Paragraph> paragraphs = meeting.getParagraphs();
            if (paragraphs.isEmpty()) {
                return NOTHING;
            }
            int place = random.nextInt(paragraphs.size());
            Paragraph taken = paragraphs.remove(place);
            return () -> paragraphs.add(place, taken);
        }
    },
    PARAGRAPH_EDITED_OUTSIDE {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            EList<Paragraph> paragraphs = meeting.getParagraphs();
            if (paragraphs.isEmpty()) {
                return NOTHING;
            }
            int place = random.nextInt(paragraphs.size());
            Paragraph taken = paragraphs.remove(place);
            Runnable undo = set(List.of(taken), Literals.PARAGRAPH__NUMBER, random.nextInt(6), random);
            taken.setTitle("Val av ordförande");
            paragraphs.add(place, taken);
            return undo;
        }
    },
    PARAGRAPH_MORE {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            EList<Paragraph> paragraphs = meeting.getParagraphs();
            Paragraph copy = paragraphs.isEmpty()
                    ? MinutesFactory.eINSTANCE.createParagraph()
                    : EcoreUtil.copy(paragraphs.get(random.nextInt(paragraphs.size())));
            paragraphs.add(random.nextInt(paragraphs.size() + 1), copy);
            return () -> paragraphs.remove(copy);
        }
    },
    PERSON_MORE {
        @Override
        Runnable make(Meeting meeting, SplittableRandom random) {
            Attendance person = MinutesFactory.eINSTANCE.createAttendance();
            person.setName("Ylva Quist");
            person.setGroup(AttendanceGroup.DECIDING);
            meeting.getAttendances().add(person);
            return () -> meeting.getAttendances().remove(person);
        }
    };

    private static final Runnable NOTHING = () -> {};

    /** Edits the meeting, and tells how it is undone. */
    abstract Runnable make(Meeting meeting, SplittableRandom random);

    private static Runnable set(
            List<? extends EObject> some, EStructuralFeature feature, Object value, SplittableRandom random) {
        if (some.isEmpty()) {
            return NOTHING;
        }
        EObject object = some.get(random.nextInt(some.size()));
        Object before = object.eGet(feature);
        object.eSet(feature, value);
        return () -> object.eSet(feature, before);
    }
}
