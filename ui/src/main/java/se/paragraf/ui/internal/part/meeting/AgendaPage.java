// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

/** The items that stand on each agenda, to be left out, moved and added to. */
final class AgendaPage extends WizardPage {

    private final Workbench workbench;
    private final MeetingDraft draft;
    private Table table;
    private Text title;
    private Meeting shown;

    AgendaPage(Workbench workbench, MeetingDraft draft) {
        super("agenda");
        this.workbench = workbench;
        this.draft = draft;
        setTitle(words("agenda.title"));
        setDescription(words("agenda.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        table = WidgetKey.set(new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "wizard.meeting.agenda");
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 220).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                draft.keep((Paragraph) event.item.getData(), ((TableItem) event.item).getChecked());
                refresh();
            }
        });
        table.addListener(SWT.KeyDown, this::type);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "up", () -> move(-1));
        button(buttons, "down", () -> move(1));
        Composite adding = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(adding);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(adding);
        title = new Line(adding, workbench).text("wizard.meeting.item", Message.of(AgendaPage.class, "agenda.item"), 0);
        Line.onReturn(title, this::add);
        button(page, "add", this::add);
        setControl(page);
    }

    private void button(Composite parent, String key, Runnable action) {
        Button button = WidgetKey.set(new Button(parent, SWT.PUSH), "wizard.meeting." + key);
        button.setText(words("agenda." + key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void type(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void move(int by) {
        if (table.getSelectionCount() == 1) {
            Paragraph moved = (Paragraph) table.getSelection()[0].getData();
            draft.move(moved, by);
            refresh();
            table.setSelection(shown.getParagraphs().indexOf(moved));
        }
    }

    /** Adds below what is selected; else before the last item, which closes the meeting. */
    private void add() {
        if (title.getText().isBlank()) {
            return;
        }
        int last = shown.getParagraphs().size() - 1;
        int place = table.getSelectionIndex() < 0 ? last : table.getSelectionIndex() + 1;
        Paragraph added = draft.add(
                title.getText(),
                place >= 0 && place <= last ? shown.getParagraphs().get(place) : null);
        title.setText("");
        refresh();
        table.setSelection(shown.getParagraphs().indexOf(added));
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            shown = draft.meeting();
            refresh();
            // GTK would choose the first item with the focus, and what is added would follow the opening.
            table.setSelection(shown.getParagraphs().size() - 2);
        }
        super.setVisible(visible);
        if (visible) {
            title.setFocus();
        }
    }

    private void refresh() {
        table.setItemCount(shown.getParagraphs().size());
        for (int row = 0; row < table.getItemCount(); row++) {
            Paragraph paragraph = shown.getParagraphs().get(row);
            TableItem item = table.getItem(row);
            boolean kept = draft.isKept(paragraph);
            item.setData(paragraph);
            item.setChecked(kept);
            item.setText((kept ? paragraph.getNumberAsWritten() : "–") + "   " + paragraph.getTitle());
        }
    }

    private String words(String key) {
        return Message.of(AgendaPage.class, key).in(workbench.language());
    }
}
