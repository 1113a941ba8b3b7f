// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** Which notice came down, and when. */
final class TakeDownDialog extends LifeDialog {

    private final Life life;
    private final List<Posting> postings;
    private final Optional<Posting> meant;
    private Combo board;
    private Text dayField;
    private Posting posting;
    private LocalDate day;

    TakeDownDialog(Workbench workbench, Life life, Optional<Posting> meant) {
        super(workbench, Deed.TAKE_DOWN);
        this.life = life;
        this.postings = life.up();
        this.meant = meant;
    }

    Posting posting() {
        return posting;
    }

    LocalDate day() {
        return day;
    }

    /** Whether the law would have it hang longer. */
    boolean isEarly() {
        return life.earliestRemoval(posting)
                .filter(earliest -> day.isBefore(earliest.date()))
                .isPresent();
    }

    @Override
    void fill() {
        board = choice(
                "board",
                postings.stream().map(this::label).toList(),
                Math.max(0, meant.map(postings::indexOf).orElse(0)));
        dayField = day("day", life.today());
    }

    private Localized label(Posting each) {
        String owner = each.getBoard() == null ? text("board.own") : each.getBoard();
        return Message.of(TakeDownDialog.class, "board.since", owner, each.getPostedOn());
    }

    @Override
    Optional<Message> take() {
        posting = postings.get(board.getSelectionIndex());
        day = day(dayField).orElse(null);
        if (day == null) {
            return Optional.of(noDay());
        }
        if (day.isBefore(posting.getPostedOn())) {
            return Optional.of(Message.of(TakeDownDialog.class, "down.early"));
        }
        return day.isAfter(life.today())
                ? Optional.of(Message.of(TakeDownDialog.class, "down.future"))
                : Optional.empty();
    }
}
