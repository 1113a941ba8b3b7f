// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.register.Register;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;

/**
 * Makes the registers in the background, of copies that are made one by one between what the user does. A copy stays good
 * until its document may have been edited.
 */
final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    /** The user goes on typing meanwhile. */
    private static final int PAUSE = 700;

    private final Control owner;
    private final Workbench workbench;
    private final Consumer<Registered> listener;
    private final Map<ModelFile, Meeting> copies = new IdentityHashMap<>();
    private final Runnable beginning = this::begin;
    private int generation;

    Snapshots(Control owner, Workbench workbench, Consumer<Registered> listener) {
        this.owner = owner;
        this.workbench = workbench;
        this.listener = listener;
    }

    /** Something was changed: the registers are made anew when it is quiet. */
    void changed() {
        generation++;
        workbench.editors().stream().map(Editor::file).forEach(copies::remove);
        owner.getDisplay().timerExec(PAUSE, beginning);
    }

    private void begin() {
        if (!owner.isDisposed()) {
            List<ModelFile> files = workbench.files();
            Set<ModelFile> there = new HashSet<>(files);
            copies.keySet().removeIf(file -> !there.contains(file));
            copy(files.iterator(), generation);
        }
    }

    private void copy(Iterator<ModelFile> files, int asked) {
        if (owner.isDisposed() || asked != generation) {
            return;
        }
        while (files.hasNext()) {
            ModelFile file = files.next();
            if (file.root() instanceof Meeting meeting && !copies.containsKey(file)) {
                copies.put(file, copy(file, meeting));
                owner.getDisplay().asyncExec(() -> copy(files, asked));
                return;
            }
        }
        make(asked);
    }

    /** The copy names the file that it stands for, so that an entry leads to its minutes. */
    private Meeting copy(ModelFile file, Meeting meeting) {
        Meeting copy = workbench.paragraf().files().version(meeting);
        if (copy.getFederationName() == null && meeting.getFederation() != null) {
            copy.setFederationName(meeting.getFederation().getName());
        }
        ImportRecord told = MinutesFactory.eINSTANCE.createImportRecord();
        told.setFile(name(file));
        copy.setImportRecord(told);
        return copy;
    }

    /** How entries call a file. */
    private String name(ModelFile file) {
        return workbench
                .folder()
                .map(folder -> folder.path().relativize(file.path()).toString())
                .orElseGet(() -> file.path().toString());
    }

    /** The file that an entry was made of. */
    List<ModelFile> files(Entry entry) {
        return workbench.files().stream()
                .filter(file -> entry.place().file().filter(name(file)::equals).isPresent())
                .toList();
    }

    private void make(int asked) {
        List<Meeting> meetings = new ArrayList<>(copies.values());
        Register register = workbench.paragraf().register();
        Display display = owner.getDisplay();
        CompletableFuture.supplyAsync(() -> Registered.of(register, meetings)).whenComplete((made, fault) -> {
            if (fault != null) {
                LOG.error("The register cannot be made", fault);
            } else if (!display.isDisposed()) {
                display.asyncExec(() -> tell(made, asked));
            }
        });
    }

    private void tell(Registered made, int asked) {
        if (!owner.isDisposed() && asked == generation) {
            listener.accept(made);
        }
    }
}
