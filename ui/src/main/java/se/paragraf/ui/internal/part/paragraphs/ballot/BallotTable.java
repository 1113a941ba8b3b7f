// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.ballot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Ballot;
import se.paragraf.model.minutes.BallotChoice;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Vote;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.paragraphs.Change;

/** A row for each who may vote: a click on Yes, No or Abstains notes it, and so do keys; the same once more takes it back. */
public final class BallotTable {

    private static final int NAME_WIDTH = 260;
    private static final int CHOICE_WIDTH = 90;
    private static final int MOST_ROWS = 15;
    private static final int FRAME = 4;
    private static final String CHOSEN = "● ";
    private static final String OPEN = "○";

    private final Editor editor;
    private final Table table;
    private Paragraph paragraph;
    private Vote vote;
    private List<Attendance> voters = List.of();

    public BallotTable(Composite parent, Editor editor) {
        this.editor = editor;
        table = WidgetKey.set(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "ballots");
        table.setHeaderVisible(true);
        table.setToolTipText(Message.of(BallotTable.class, "help").in(language()));
        column(new Term(Literals.VOTE__BALLOTS).in(language()), NAME_WIDTH);
        for (BallotChoice choice : BallotChoice.values()) {
            column(name(choice), CHOICE_WIDTH);
        }
        table.addListener(SWT.MouseDown, this::clicked);
        table.addListener(SWT.KeyDown, this::pressed);
    }

    private Locale language() {
        return editor.workbench().language();
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title.substring(0, 1).toUpperCase(language()) + title.substring(1));
        column.setWidth(width);
    }

    private String name(BallotChoice choice) {
        return new Term(Literals.BALLOT_CHOICE.getEEnumLiteral(choice.getValue())).in(language());
    }

    public Control control() {
        return table;
    }

    public void show(Paragraph shownParagraph, Vote shown) {
        paragraph = shownParagraph;
        vote = shown;
        refresh();
    }

    public void refresh() {
        voters = Ballots.voters(paragraph);
        table.setItemCount(voters.size());
        for (int i = 0; i < voters.size(); i++) {
            TableItem item = table.getItem(i);
            item.setText(0, new ObjectLabel(voters.get(i)).in(language()));
            Optional<BallotChoice> cast = Ballots.of(vote, voters.get(i)).map(Ballot::getChoice);
            for (BallotChoice choice : BallotChoice.values()) {
                boolean chosen = cast.filter(choice::equals).isPresent();
                item.setText(1 + choice.ordinal(), chosen ? CHOSEN + name(choice) : OPEN);
            }
        }
        int rows = Math.min(Math.max(voters.size(), 1), MOST_ROWS);
        ((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * rows + table.getHeaderHeight() + FRAME;
        table.setEnabled(!vote.isSecret() && editor.mayEdit(vote, Literals.VOTE__BALLOTS));
    }

    private void clicked(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        for (BallotChoice choice : BallotChoice.values()) {
            if (item != null && item.getBounds(1 + choice.ordinal()).contains(event.x, event.y)) {
                cast(table.indexOf(item), choice);
            }
        }
    }

    private void pressed(Event event) {
        for (BallotChoice choice : BallotChoice.values()) {
            if (Character.toLowerCase(event.character)
                            == Character.toLowerCase(name(choice).charAt(0))
                    && table.getSelectionIndex() >= 0) {
                event.doit = false;
                int row = table.getSelectionIndex();
                cast(row, choice);
                table.setSelection(Math.min(row + 1, table.getItemCount() - 1));
                return;
            }
        }
    }

    private void cast(int row, BallotChoice choice) {
        Attendance person = voters.get(row);
        boolean again = Ballots.of(vote, person)
                .filter(ballot -> ballot.getChoice() == choice)
                .isPresent();
        editor.execute(
                Message.of(BallotTable.class, "cast", String.valueOf(person.getName()), name(choice)),
                Change.of(vote, () -> Ballots.cast(vote, person, again ? null : choice)));
    }
}
