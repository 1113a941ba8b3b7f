// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.window.ApplicationWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.document.WarmUp;
import se.paragraf.ui.spi.Area;

/** The window: menus, tools, the navigator at the left, editors in the middle, views around them, the status line. */
public final class WorkbenchWindow extends ApplicationWindow {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchWindow.class);
    private static final Point SIZE = new Point(1280, 800);

    private final Services services;
    private final Locale language;
    private final Memory memory = Memory.load();
    private final DefaultWorkbench workbench;
    private final Menus menus;
    private Panes panes;
    private boolean menusWait;
    private boolean remembering;

    public WorkbenchWindow(Services services, Locale language) {
        super(null);
        this.services = services;
        this.language = language;
        workbench = new DefaultWorkbench(this, services, language, memory);
        menus = new Menus(workbench, services);
        addMenuBar();
        addToolBar(SWT.FLAT | SWT.RIGHT);
        addStatusLine();
        setBlockOnOpen(false);
        // What fails in one part must not close the window with what is not saved.
        setExceptionHandler(fault -> workbench.talk().failed(fault));
    }

    /** Shows the window until it is closed. */
    public void start(Optional<Path> path) {
        open();
        getShell().setMaximized(memory.maximized());
        path.ifPresentOrElse(this::open, this::reopen);
        getShell().getDisplay().asyncExec(workbench.documents()::offerRescued);
        WarmUp.start(services.paragraf());
        Display display = getShell().getDisplay();
        while (getShell() != null && !getShell().isDisposed()) {
            try {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            } catch (RuntimeException | Error e) {
                // An extension whose bundle is gone may well fail with an error.
                workbench.talk().failed(e);
            }
        }
    }

    private void reopen() {
        // What is opened is remembered at once.
        List<Path> files = memory.files();
        List<Path> gone = memory.gone();
        Optional<Path> active = memory.active();
        List<String> views = memory.views();
        memory.folder().ifPresent(workbench::openFolder);
        files.forEach(workbench::open);
        active.ifPresent(workbench::open);
        views.forEach(workbench::showView);
        if (!gone.isEmpty()) {
            String names = gone.stream().map(Path::toString).collect(Collectors.joining(", "));
            workbench.say(Message.of(WorkbenchWindow.class, "gone", names));
        }
    }

    private void open(Path path) {
        if (Files.isDirectory(path)) {
            workbench.openFolder(path);
        } else {
            workbench.open(path);
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Message.of(WorkbenchWindow.class, "title").in(language));
        shell.setData(WidgetKey.NAME, "window");
    }

    @Override
    protected MenuManager createMenuManager() {
        return new MenuManager();
    }

    @Override
    protected ToolBarManager createToolBarManager(int style) {
        return new StillToolBar(style);
    }

    @Override
    protected StatusLineManager createStatusLineManager() {
        return new StatusLine();
    }

    @Override
    protected Point getInitialSize() {
        return memory.size().orElse(SIZE);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return memory.place()
                .filter(place -> Arrays.stream(getShell().getDisplay().getMonitors())
                        .anyMatch(monitor -> monitor.getClientArea().contains(place)))
                .orElseGet(() -> super.getInitialLocation(size));
    }

    @Override
    protected Control createContents(Composite parent) {
        panes = new Panes(parent, workbench, memory);
        workbench.start(panes, getStatusLineManager());
        services.listen(this::bringUpToDate);
        bringUpToDate(false);
        Keys.listen(getShell(), getMenuBarManager());
        return panes.control();
    }

    /** Remembers what is open, so that it is known after the program ended by force too. */
    void remember() {
        if (!remembering) {
            remembering = true;
            getShell().getDisplay().asyncExec(() -> {
                remembering = false;
                if (getShell() != null && !getShell().isDisposed()) {
                    memory.remember(getShell(), workbench, panes);
                }
            });
        }
    }

    /** The keys of items that are dimmed do nothing, so items are not left as they were when their menu was last open. */
    void updateMenus() {
        if (!menusWait) {
            menusWait = true;
            getShell().getDisplay().asyncExec(() -> {
                menusWait = false;
                if (getShell() != null && !getShell().isDisposed()) {
                    Menus.update(getMenuBarManager());
                    Menus.update(getToolBarManager());
                }
            });
        }
    }

    private void bringUpToDate(boolean paragrafToo) {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        for (Area area : Area.values()) {
            panes.show(
                    area,
                    services.views().stream()
                            .filter(view -> view.area() == area)
                            .toList());
        }
        services.faults().bundlesChanged();
        workbench.news().contributionsChanged(paragrafToo);
        menus.fill(getMenuBarManager(), getToolBarManager(), panes.views());
        LOG.debug("The window is up to date");
    }

    @Override
    protected boolean canHandleShellCloseEvent() {
        workbench.commit();
        return workbench.documents().mayQuit() && super.canHandleShellCloseEvent();
    }

    @Override
    public boolean close() {
        if (getShell() != null && !getShell().isDisposed()) {
            memory.remember(getShell(), workbench, panes);
        }
        return super.close();
    }
}
