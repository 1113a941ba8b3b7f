// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import se.paragraf.core.register.RegisteredAssignment;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.internal.assignment.OpenAssignments;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.NewWizard;
import se.paragraf.ui.spi.Part;

/** The page that the day begins with. */
final class StartPart implements Part, WorkbenchListener {

    private static final List<String> ACTIONS =
            List.of("se.paragraf.open.folder", "se.paragraf.open.file", "se.paragraf.import");
    private static final int PAUSE = 500;

    private final Workbench workbench;
    private final ScrolledComposite holder;
    private final Runnable refresh = this::refresh;
    private Composite page;
    private boolean olderWanted;
    private List<RegisteredAssignment> assignments = List.of();
    private List<Object> shown = List.of();

    StartPart(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        holder = WidgetKey.set(new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL), "start");
        holder.setExpandHorizontal(true);
        holder.setExpandVertical(true);
        holder.setShowFocusedControl(true);
        workbench.listen(holder, this);
        refresh();
        folderChanged();
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void focus() {
        page.setFocus();
    }

    @Override
    public void folderChanged() {
        refreshSoon();
        OpenAssignments.find(workbench, open -> {
            assignments = open;
            refreshSoon();
        });
    }

    @Override
    public void documentChanged() {
        refreshSoon();
    }

    @Override
    public void activated() {
        refreshSoon();
    }

    @Override
    public void servicesChanged() {
        refreshSoon();
    }

    /** Not for each letter that is typed. */
    private void refreshSoon() {
        holder.getDisplay().timerExec(PAUSE, refresh);
    }

    private void refresh() {
        if (holder.isDisposed()) {
            return;
        }
        LocalDate today = LocalDate.now(workbench.clock());
        List<DueItem> due = DueItems.of(workbench.files(), workbench.paragraf().calendar(), today);
        DueAssignments tasks = DueAssignments.of(assignments, today);
        List<Object> now = List.of(
                today,
                due.stream()
                        .map(item ->
                                line(item.date(), item.timing(), item.text().in(workbench.language())))
                        .toList(),
                tasks,
                olderWanted,
                workbench.recent(),
                workbench.wizards(),
                workbench.actions().size(),
                workbench.folder().isPresent(),
                workbench.isReading(),
                workbench.files().size());
        if (!now.equals(shown)) {
            shown = now;
            show(due, tasks, today);
        }
    }

    private void show(List<DueItem> due, DueAssignments tasks, LocalDate today) {
        boolean focused = page != null && isWithin(holder.getDisplay().getFocusControl());
        if (page != null) {
            page.dispose();
        }
        page = new Composite(holder, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(24, 20)
                .spacing(40, 6)
                .applyTo(page);
        Composite left = column(true);
        title(left, words("due", today.toString()));
        absence(due, tasks).ifPresent(key -> text(left, words(key)));
        for (DueItem item : due) {
            link(
                    left,
                    "start.due",
                    line(item.date(), item.timing(), item.text().in(workbench.language())),
                    () -> open(item));
        }
        tasks.now().forEach(task -> link(left, task, today));
        if (olderWanted) {
            tasks.older().forEach(task -> link(left, task, today));
        } else if (!tasks.older().isEmpty()) {
            link(left, "start.older", words("older", tasks.older().size()), this::showOlder);
        }
        Composite right = column(false);
        title(right, words("begin"));
        buttons(right);
        if (!workbench.recent().isEmpty()) {
            title(right, words("recent"));
            for (Path path : workbench.recent()) {
                link(right, "start.recent", name(path), () -> open(path));
            }
        }
        holder.setContent(page);
        holder.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        holder.layout(true, true);
        if (focused) {
            page.setFocus();
        }
    }

    /** Why nothing is to be done. */
    private Optional<String> absence(List<DueItem> due, DueAssignments tasks) {
        if (workbench.isReading()) {
            return Optional.of("reading");
        } else if (workbench.files().isEmpty()) {
            return Optional.of(workbench.folder().isEmpty() ? "empty" : "empty.folder");
        }
        return due.isEmpty() && tasks.isEmpty() ? Optional.of("nothing") : Optional.empty();
    }

    private void link(Composite parent, RegisteredAssignment task, LocalDate today) {
        LocalDate day = task.due().orElseThrow();
        String what = words("assignment", task.owner().orElse("–"), task.text());
        link(
                parent,
                "start.assignment",
                line(day, DueItem.Timing.of(day, today), what),
                () -> OpenAssignments.reveal(workbench, task));
    }

    private void showOlder() {
        olderWanted = true;
        refreshSoon();
    }

    private boolean isWithin(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == page) {
                return true;
            }
        }
        return false;
    }

    private Composite column(boolean wide) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .grab(wide, false)
                .applyTo(column);
        return column;
    }

    private static void title(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
    }

    private static void text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
    }

    private static void link(Composite parent, String key, String text, Runnable open) {
        Link link = WidgetKey.set(new Link(parent, SWT.NONE), key);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open.run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(link);
    }

    private String line(LocalDate day, DueItem.Timing timing, String what) {
        return words("timing." + timing.name(), day.toString(), what);
    }

    private void buttons(Composite parent) {
        for (NewWizard wizard : workbench.wizards()) {
            button(
                    parent,
                    "start.new",
                    wizard.label().in(workbench.language()),
                    wizard.isEnabled(workbench),
                    () -> workbench.start(wizard));
        }
        for (String id : ACTIONS) {
            workbench.actions().stream()
                    .filter(action -> action.id().equals(id))
                    .forEach(action -> button(parent, action));
        }
    }

    private void button(Composite parent, Action action) {
        button(
                parent,
                "start." + action.id(),
                action.label().in(workbench.language()).replace("&", ""),
                action.isEnabled(workbench),
                () -> workbench.perform(action));
    }

    private static void button(Composite parent, String key, String text, boolean enabled, Runnable does) {
        Button button = WidgetKey.set(new Button(parent, SWT.PUSH), key);
        button.setText(text);
        button.setEnabled(enabled);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
        GridDataFactory.fillDefaults().grab(true, false).hint(220, 40).applyTo(button);
    }

    private String name(Path path) {
        return Files.isDirectory(path) ? words("folder", path.toString()) : words("file", path.toString());
    }

    private void open(DueItem item) {
        workbench.open(item.file().path()).ifPresent(editor -> editor.reveal(item.target()));
    }

    private void open(Path path) {
        if (Files.isDirectory(path)) {
            workbench.openFolder(path);
        } else {
            workbench.open(path);
        }
    }

    private String words(String key, Object... arguments) {
        return Message.of(StartPart.class, key, arguments).in(workbench.language());
    }
}
