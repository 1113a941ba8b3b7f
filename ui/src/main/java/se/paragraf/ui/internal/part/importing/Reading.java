// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import se.paragraf.core.Paragraf;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** Reads minutes in the background, keeps them in the folder under the name that the user wants, and opens them. */
final class Reading {

    private static final int MOST = 10;

    private final Workbench workbench;
    private final Path file;
    private final Localized title;

    private Reading(Workbench workbench, Path file) {
        this.workbench = workbench;
        this.file = file;
        title = Message.of(Reading.class, "reading", file.getFileName().toString());
    }

    static void start(Workbench workbench, Path file) {
        new Reading(workbench, file).start();
    }

    private void start() {
        Paragraf paragraf = workbench.paragraf();
        KnownBody body = new KnownBody(paragraf.files(), new Keeping(workbench, file).folder());
        workbench.run(title, progress -> ReadMinutes.of(file, paragraf, body), this::ask);
    }

    private void ask(ReadMinutes read) {
        read.fault().ifPresent(this::refuse);
        read.meeting().ifPresent(meeting -> ask(read, meeting));
    }

    private void refuse(Localized fault) {
        workbench.complain(
                Message.of(Reading.class, "refused", file.getFileName().toString()), fault);
    }

    private void ask(ReadMinutes read, Meeting meeting) {
        warn(read.warnings());
        Keeping keeping = new Keeping(workbench, file);
        InputDialog dialog = new InputDialog(
                workbench.shell(),
                title.in(workbench.language()),
                Message.of(Reading.class, "name.ask", keeping.folder().toString())
                        .in(workbench.language()),
                keeping.proposed(read, meeting).toString(),
                text -> FileName.fault(text, keeping::isTaken)
                        .map(fault -> fault.in(workbench.language()))
                        .orElse(null));
        if (dialog.open() == Window.OK) {
            FileName.read(dialog.getValue()).ifPresent(name -> keeping.write(read, meeting, name)
                    .ifPresentOrElse(this::refuse, () -> keeping.open(name)));
        }
    }

    private void warn(List<Message> warnings) {
        if (!warnings.isEmpty()) {
            String told = warnings.stream()
                    .limit(MOST)
                    .map(warning -> warning.in(workbench.language()))
                    .collect(Collectors.joining("\n\n"));
            MessageDialog.openInformation(workbench.shell(), title.in(workbench.language()), told);
        }
    }
}
