// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.Message;

/**
 * The last step that was noted, which is taken back as it was noted by mistake. What happened in truth is not undone by it:
 * minutes that are announced are adjusted, and stay so.
 *
 * @param step what was noted
 * @param postings the boards, of a notice that came up or down
 * @param adjustment what was adjusted
 */
record TakingBack(Step step, List<Posting> postings, Optional<Adjustment> adjustment) {

    /** What can be taken back. */
    enum Step {
        SENT,
        ADJUSTED,
        POSTED,
        REMOVED,
        IN_FORCE,
        ARCHIVED
    }

    /**
     * Finds it.
     *
     * @param meant the board that is meant, where one is
     */
    static Optional<TakingBack> of(Life life, Optional<Posting> meant) {
        Meeting meeting = life.meeting();
        if (meeting.getState() == MeetingState.ARCHIVED) {
            return Optional.of(new TakingBack(Step.ARCHIVED, List.of(), Optional.empty()));
        } else if (meeting.getState() == MeetingState.IN_FORCE) {
            return Optional.of(new TakingBack(Step.IN_FORCE, List.of(), Optional.empty()));
        }
        return ofBoards(meeting, meant)
                .or(() -> meeting.getAdjustments().stream()
                        .filter(each -> each.getAdjustedOn() != null)
                        .max(Comparator.comparing(Adjustment::getAdjustedOn))
                        .map(each -> new TakingBack(Step.ADJUSTED, List.of(), Optional.of(each))))
                .or(() -> life.stage() == Stage.SENT
                        ? life.pending().map(each -> new TakingBack(Step.SENT, List.of(), Optional.of(each)))
                        : Optional.empty());
    }

    private static Optional<TakingBack> ofBoards(Meeting meeting, Optional<Posting> meant) {
        List<Posting> among = meant.map(List::of).orElseGet(() -> meeting.getNotices().stream()
                .flatMap(notice -> notice.getPostings().stream())
                .toList());
        return last(among, Posting::getRemovedOn)
                .map(each -> new TakingBack(Step.REMOVED, each, Optional.empty()))
                .or(() -> last(among, Posting::getPostedOn)
                        .map(each -> new TakingBack(Step.POSTED, each, Optional.empty())));
    }

    /** The boards of the last day. */
    private static Optional<List<Posting>> last(List<Posting> among, Function<Posting, LocalDate> day) {
        return among.stream()
                .map(day)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .map(last -> among.stream()
                        .filter(each -> last.equals(day.apply(each)))
                        .toList());
    }

    /** Why it cannot be taken back. */
    Optional<Message> fault(Life life) {
        return step == Step.ADJUSTED && !life.meeting().getRectifications().isEmpty()
                ? Optional.of(Message.of(TakingBack.class, "back.rectified"))
                : Optional.empty();
    }

    /** What is lost by it. */
    Message consequence() {
        String what = adjustment
                .map(Adjustment::getAdjustedOn)
                .map(LocalDate::toString)
                .orElseGet(() -> postings.stream()
                        .map(posting -> Objects.requireNonNullElse(posting.getBoard(), "–"))
                        .collect(Collectors.joining(", ")));
        return Message.of(TakingBack.class, "back." + step.name(), what);
    }

    /** Takes it back. */
    void apply(Life life) {
        Meeting meeting = life.meeting();
        switch (step) {
            case ARCHIVED -> meeting.setState(MeetingState.IN_FORCE);
            case IN_FORCE -> meeting.setState(MeetingState.POSTED);
            case REMOVED -> postings.forEach(each -> each.setRemovedOn(null));
            case POSTED -> unpost(meeting);
            case ADJUSTED -> unadjust(meeting, adjustment.orElseThrow());
            case SENT -> adjustment.orElseThrow().setPlace(null);
        }
    }

    private void unpost(Meeting meeting) {
        for (Posting posting : postings) {
            posting.setPostedOn(null);
            // They are counted anew when the last board has it.
            for (Posting other : ((Notice) posting.eContainer()).getPostings()) {
                other.setStatedAppealEnd(null);
                other.setEarliestRemoval(null);
            }
        }
        if (meeting.getState() == MeetingState.POSTED) {
            meeting.setState(MeetingState.ADJUSTED);
        }
    }

    private static void unadjust(Meeting meeting, Adjustment adjustment) {
        meeting.getNotices().removeIf(notice -> notice.getAdjustment() == adjustment);
        adjustment.getSignatures().clear();
        if (adjustment.getParagraphs().isEmpty()) {
            adjustment.setAdjustedOn(null);
            meeting.setState(MeetingState.DRAFT);
        } else {
            meeting.getAdjustments().remove(adjustment);
        }
    }
}
