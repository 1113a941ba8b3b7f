// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;

/** The paragraphs in order, as cards in one table, made when they are seen. */
final class Cards {

    private final Editor editor;
    private final Meeting meeting;
    private final Table table;
    private final ParagraphEdits edits;
    private final CardActions actions;
    private final Consumer<Paragraph> listener;
    private CardFindings findings;
    private List<CardState> shown = List.of();

    Cards(Composite parent, Editor editor, Consumer<Paragraph> listener) {
        this.editor = editor;
        this.meeting = (Meeting) editor.root();
        this.listener = listener;
        edits = new ParagraphEdits(editor);
        Composite holder = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        holder.setLayout(layout);
        actions = new CardActions(holder, this, edits, editor.workbench().language());
        table = WidgetKey.set(
                new Table(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER),
                "paragraphs.cards");
        WidgetLabel.name(Message.of(Cards.class, "label").in(editor.workbench().language()), table);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> {
            actions.enable();
            selected().ifPresent(listener);
        });
        findings = CardFindings.of(editor.findings());
        new CardPainter(table, item -> text(meeting.getParagraphs().get(table.indexOf(item))));
        actions.attach(table);
        CardDrag.attach(table, edits, this);
        shown = states();
        table.setItemCount(shown.size());
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index < meeting.getParagraphs().size()) {
            item.setText(text(meeting.getParagraphs().get(index)).spoken());
        }
    }

    private CardText text(Paragraph paragraph) {
        int number = paragraph.getNumber();
        Locale language = editor.workbench().language();
        return CardText.of(paragraph, findings.errors(number), findings.warnings(number), language);
    }

    private List<CardState> states() {
        return meeting.getParagraphs().stream().map(CardState::of).toList();
    }

    Optional<Paragraph> selected() {
        int index = table.getSelectionIndex();
        List<Paragraph> paragraphs = meeting.getParagraphs();
        return index >= 0 && index < paragraphs.size() ? Optional.of(paragraphs.get(index)) : Optional.empty();
    }

    int index() {
        return table.getSelectionIndex();
    }

    void select(Paragraph paragraph) {
        int index = meeting.getParagraphs().indexOf(paragraph);
        if (index >= 0 && index != table.getSelectionIndex()) {
            table.setSelection(index);
        }
        actions.enable();
    }

    /** Selects as if the user did. */
    void choose(Paragraph paragraph) {
        select(paragraph);
        listener.accept(paragraph);
    }

    void refresh() {
        List<CardState> states = states();
        int count = states.size();
        int index = Math.min(table.getSelectionIndex(), count - 1);
        if (table.getItemCount() != count) {
            table.setItemCount(count);
        }
        for (int i = 0; i < count; i++) {
            if (i >= shown.size() || !states.get(i).equals(shown.get(i))) {
                table.clear(i);
            }
        }
        shown = states;
        if (index != table.getSelectionIndex()) {
            table.setSelection(index);
        }
        enable();
    }

    void refreshFindings() {
        CardFindings now = CardFindings.of(editor.findings());
        if (!now.equals(findings)) {
            findings = now;
            table.clearAll();
        }
    }

    void enable() {
        actions.enable();
    }

    void focus() {
        table.setFocus();
    }
}
