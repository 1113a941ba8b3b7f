// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The registers, what is wanted of them, and how they are taken along. */
final class RegisterPart implements Part, WorkbenchListener {

    private final Workbench workbench;
    private final Composite holder;
    private final FilterBar filter;
    private final TabFolder tabs;
    private final EntryTable decisions;
    private final EntryTable assignments;
    private final CLabel count;
    private final Snapshots snapshots;
    private Registered all = Registered.NOTHING;
    private Registered shown = Registered.NOTHING;

    RegisterPart(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        Locale language = workbench.language();
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new GridLayout());
        filter = new FilterBar(holder, workbench, this::show);
        tabs = WidgetKey.set(new TabFolder(holder, SWT.NONE), "register.tabs");
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        decisions = new EntryTable(tabs, "decisions", Entry.DECISIONS, language, this::open);
        assignments = new EntryTable(tabs, "assignments", Entry.ASSIGNMENTS, language, this::open);
        tab("tab.decisions", decisions);
        tab("tab.assignments", assignments);
        Composite foot = new Composite(holder, SWT.NONE);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        foot.setLayout(row);
        button(foot, "csv");
        button(foot, "json");
        count = WidgetKey.set(new CLabel(foot, SWT.NONE), "register.count");
        tabs.addListener(SWT.Selection, event -> show());
        snapshots = new Snapshots(holder, workbench, this::made);
        workbench.listen(holder, this);
        show();
        snapshots.changed();
    }

    private void tab(String key, EntryTable table) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(words(key));
        tab.setControl(table.control());
    }

    private void button(Composite foot, String format) {
        Button button = WidgetKey.set(new Button(foot, SWT.PUSH), "register." + format);
        button.setText(words("export." + format));
        button.addListener(SWT.Selection, event -> new RegisterFile(workbench, shown, isOfAssignments()).ask(format));
    }

    private String words(String key, Object... arguments) {
        return Message.of(RegisterPart.class, key, arguments).in(workbench.language());
    }

    private boolean isOfAssignments() {
        return tabs.getSelectionIndex() == 1;
    }

    private void made(Registered made) {
        all = made;
        show();
    }

    private void show() {
        Locale language = workbench.language();
        FilterWords said = filter.said();
        filter.ofAssignments(isOfAssignments());
        shown = new Registered(
                all.filtered(said.filterOfDecisions()).decisions(),
                all.filtered(said.filter()).assignments());
        decisions.show(shown.decisions().stream()
                .map(decision -> Entry.of(decision, language))
                .toList());
        assignments.show(shown.assignments().stream()
                .map(assignment -> Entry.of(assignment, language))
                .toList());
        boolean unreadable = FilterWords.isUnreadable(said.from()) || FilterWords.isUnreadable(said.to());
        count.setText(
                unreadable
                        ? words("day.unreadable")
                        : isOfAssignments()
                                ? words(
                                        "count",
                                        shown.assignments().size(),
                                        all.assignments().size())
                                : words(
                                        "count",
                                        shown.decisions().size(),
                                        all.decisions().size()));
        count.getParent().layout();
    }

    private void open(Entry entry) {
        snapshots.files(entry).stream()
                .findFirst()
                .flatMap(file -> workbench.open(file.path()))
                .ifPresent(editor -> reveal(editor, entry));
    }

    private static void reveal(Editor editor, Entry entry) {
        if (editor.root() instanceof Meeting meeting
                && entry.place().paragraph().isPresent()) {
            int number = entry.place().paragraph().getAsInt();
            meeting.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumber() == number)
                    .findFirst()
                    .ifPresent(paragraph -> editor.reveal(Target.of(paragraph)));
        }
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void focus() {
        filter.focus();
    }

    @Override
    public void folderChanged() {
        snapshots.changed();
    }

    @Override
    public void documentChanged() {
        snapshots.changed();
    }

    @Override
    public void servicesChanged() {
        snapshots.changed();
    }
}
