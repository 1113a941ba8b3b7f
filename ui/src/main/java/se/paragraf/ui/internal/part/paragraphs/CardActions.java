// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;

/** What can be done to the card that is selected, by tool bar, menu and keys. */
final class CardActions {

    private final Cards cards;
    private final ParagraphEdits edits;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String key, int accelerator, BooleanSupplier possible, Runnable action, ToolItem item) {}

    CardActions(Composite parent, Cards cards, ParagraphEdits edits, Locale language) {
        this.cards = cards;
        this.edits = edits;
        ToolGroups groups = new ToolGroups(parent);
        ToolBar bar = groups.add();
        BooleanSupplier any = () -> cards.selected().isPresent();
        add(bar, language, "after", SWT.INSERT, () -> true, () -> insert(cards.index() + 1));
        add(bar, language, "before", SWT.MOD2 | SWT.INSERT, any, () -> insert(cards.index()));
        bar = groups.add();
        add(bar, language, "copy", SWT.MOD1 | 'D', any, this::duplicate);
        add(bar, language, "delete", SWT.DEL, any, this::remove);
        bar = groups.add();
        add(bar, language, "up", SWT.MOD3 | SWT.ARROW_UP, () -> cards.index() > 0, () -> move(-1));
        add(bar, language, "down", SWT.MOD3 | SWT.ARROW_DOWN, any, () -> move(1));
    }

    private void add(
            ToolBar bar, Locale language, String key, int accelerator, BooleanSupplier possible, Runnable action) {
        ToolItem item = WidgetKey.set(new ToolItem(bar, SWT.PUSH), "paragraphs." + key);
        item.setText(Message.of(CardActions.class, key).in(language));
        item.setToolTipText(Message.of(CardActions.class, key + ".help").in(language));
        item.addListener(SWT.Selection, event -> action.run());
        entries.add(new Entry(key, accelerator, possible, action, item));
    }

    /** Lets the keys and the menu of the table do it too. */
    void attach(Table table) {
        table.addListener(SWT.KeyDown, this::pressed);
        Menu menu = new Menu(table);
        for (Entry entry : entries) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(entry.item().getToolTipText());
            item.addListener(SWT.Selection, event -> entry.action().run());
            menu.addListener(SWT.Show, event -> item.setEnabled(isPossible(entry)));
        }
        table.setMenu(menu);
        enable();
    }

    private void pressed(Event event) {
        int key = event.keyCode | event.stateMask & SWT.MODIFIER_MASK;
        int upper = Character.toUpperCase(event.keyCode) | event.stateMask & SWT.MODIFIER_MASK;
        for (Entry entry : entries) {
            if ((entry.accelerator() == key || entry.accelerator() == upper) && isPossible(entry)) {
                event.doit = false;
                entry.action().run();
                return;
            }
        }
    }

    private boolean isPossible(Entry entry) {
        return edits.isAllowed() && entry.possible().getAsBoolean();
    }

    void enable() {
        entries.forEach(entry -> entry.item().setEnabled(isPossible(entry)));
    }

    private void insert(int index) {
        edits.insert(index).ifPresent(cards::choose);
    }

    private void duplicate() {
        cards.selected().flatMap(edits::duplicate).ifPresent(cards::choose);
    }

    private void remove() {
        cards.selected().ifPresent(edits::remove);
    }

    private void move(int by) {
        int index = cards.index() + by;
        cards.selected().filter(paragraph -> edits.move(paragraph, index)).ifPresent(cards::choose);
    }
}
