// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import se.paragraf.ui.Workbench;

/** Files and folders that are dropped onto the window are opened. */
final class DroppedFiles extends DropTargetAdapter {

    private final Workbench workbench;

    private DroppedFiles(Workbench workbench) {
        this.workbench = workbench;
    }

    static void openIn(Workbench workbench, Shell shell) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DroppedFiles(workbench));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] dropped) {
            // The program that the files come from waits until this is over, and dialogs may open.
            workbench.shell().getDisplay().asyncExec(() -> {
                for (String file : dropped) {
                    open(Path.of(file));
                }
            });
        }
    }

    private void open(Path path) {
        if (Files.isDirectory(path)) {
            workbench.openFolder(path);
        } else {
            workbench.open(path);
        }
    }
}
