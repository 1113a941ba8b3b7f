// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** On which day a notice came up on each board. */
final class PostDialog extends LifeDialog {

    private final Life life;
    private final Adjustment adjustment;
    private final List<Board> boards;
    private final Map<Board, DayCheck> fieldByBoard = new LinkedHashMap<>();
    private Announcing announcing;

    PostDialog(Workbench workbench, Life life, Adjustment adjustment) {
        super(workbench, Deed.POST);
        this.life = life;
        this.adjustment = adjustment;
        this.boards = Announcing.boards(life, adjustment);
    }

    Announcing announcing() {
        return announcing;
    }

    @Override
    void fill() {
        for (int i = 0; i < boards.size(); i++) {
            Board board = boards.get(i);
            String owner = board.owner() == null ? text("board.own") : board.owner();
            fieldByBoard.put(board, dayCheck("board." + i, owner, board.postedOn(), life.today()));
        }
    }

    @Override
    Optional<Message> take() {
        Map<Board, LocalDate> days = new LinkedHashMap<>();
        for (Map.Entry<Board, DayCheck> each : fieldByBoard.entrySet()) {
            if (each.getValue().isChosen()) {
                Optional<LocalDate> day = day(each.getValue().field());
                if (day.isEmpty()) {
                    return Optional.of(noDay());
                }
                days.put(each.getKey(), day.get());
            }
        }
        announcing = new Announcing(adjustment, days);
        return announcing.fault(life);
    }
}
