// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import se.paragraf.core.Paragraf;
import se.paragraf.model.federation.Document;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FileOpener;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.NewWizard;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.View;

/** What is installed at the moment: the services of Paragraf, and what bundles add to the workbench. */
public final class Services implements AutoCloseable {

    private final Display display;
    private final AtomicBoolean told = new AtomicBoolean();
    private final AtomicBoolean otherParagraf = new AtomicBoolean();
    private final Tracked<Paragraf> paragraf;
    private final Faults faults = new Faults();
    private final Tracked<View> views;
    private final Tracked<Page> pages;
    private final Tracked<Action> actions;
    private final Tracked<FieldEditor> fieldEditors;
    private final Tracked<NewWizard> wizards;
    private final Tracked<ImportPanel> importPanels;
    private final Tracked<FileOpener> fileOpeners;
    private final Tracked<Clock> clocks;
    /** A metamodel comes and goes with its bundle, which may have no service. */
    private final BundleTracker<Bundle> bundles;

    private Paragraf latest;
    private Listener listener = paragrafToo -> {};

    /** Hears of contributions that came or went, on the thread of the user interface. */
    @FunctionalInterface
    interface Listener {

        /**
         * Something came or went.
         *
         * @param paragrafToo whether the services of Paragraf are others
         */
        void changed(boolean paragrafToo);
    }

    public Services(BundleContext context, Display display) {
        this.display = display;
        paragraf = new Tracked<>(context, Paragraf.class, this::servicesChanged);
        views = new Tracked<>(context, View.class, this::changed);
        pages = new Tracked<>(context, Page.class, this::changed);
        actions = new Tracked<>(context, Action.class, this::changed);
        fieldEditors = new Tracked<>(context, FieldEditor.class, this::changed);
        wizards = new Tracked<>(context, NewWizard.class, this::changed);
        importPanels = new Tracked<>(context, ImportPanel.class, this::changed);
        fileOpeners = new Tracked<>(context, FileOpener.class, this::changed);
        clocks = new Tracked<>(context, Clock.class, this::servicesChanged);
        bundles = new BundleTracker<>(context, Bundle.ACTIVE, null) {
            @Override
            public Bundle addingBundle(Bundle bundle, BundleEvent event) {
                changed();
                return bundle;
            }

            @Override
            public void removedBundle(Bundle bundle, BundleEvent event, Bundle tracked) {
                changed();
            }
        };
        bundles.open();
    }

    void listen(Listener to) {
        listener = to;
    }

    /** Services of Paragraf, or the clock they are asked by. */
    private void servicesChanged() {
        otherParagraf.set(true);
        changed();
    }

    /** A bundle brings several services: the window is brought up to date once for all of them. */
    private void changed() {
        if (!told.getAndSet(true) && !display.isDisposed()) {
            display.asyncExec(() -> {
                told.set(false);
                listener.changed(otherParagraf.getAndSet(false));
            });
        }
    }

    /** The services of the moment; while they are made anew, those before. */
    Paragraf paragraf() {
        List<Paragraf> now = paragraf.all();
        latest = now.isEmpty() ? latest : now.get(0);
        if (latest == null) {
            throw new IllegalStateException("There is no " + Paragraf.class.getName());
        }
        return latest;
    }

    /** The clock of the machine, unless there is another one to go by. */
    Clock clock() {
        return clocks.all().stream().findFirst().orElseGet(Clock::systemDefaultZone);
    }

    Faults faults() {
        return faults;
    }

    List<View> views() {
        return new Contributions<>(views, faults, View::id, View::label, View::order).all();
    }

    List<Page> pages(Document document) {
        return new Contributions<>(pages, faults, Page::id, Page::label, Page::order).all(page -> page.suits(document));
    }

    List<Action> actions() {
        return new Contributions<>(actions, faults, Action::id, Action::label, Action::order).all();
    }

    /** Those that edit a feature, the most preferred first. */
    Stream<FieldEditor> fieldEditors(EObject object, EStructuralFeature feature) {
        return fieldEditors.all().stream()
                .filter(editor -> faults.ask(editor, asked -> asked.edits(object, feature), false));
    }

    List<NewWizard> wizards() {
        return new Contributions<>(wizards, faults, NewWizard::id, NewWizard::label, NewWizard::order).all();
    }

    Optional<ImportPanel> importPanel(String kind) {
        return importPanels.all().stream()
                .filter(panel -> faults.ask(panel, asked -> asked.shows(kind), false))
                .findFirst();
    }

    Optional<FileOpener> fileOpener(Path file) {
        return fileOpeners.all().stream()
                .filter(opener -> faults.ask(opener, asked -> asked.opens(file), false))
                .findFirst();
    }

    @Override
    public void close() {
        bundles.close();
        for (Tracked<?> tracked :
                List.of(clocks, fileOpeners, importPanels, wizards, fieldEditors, actions, pages, views, paragraf)) {
            tracked.close();
        }
    }
}
