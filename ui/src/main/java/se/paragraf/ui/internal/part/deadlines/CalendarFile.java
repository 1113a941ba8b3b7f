// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.deadlines;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportService;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** The days as a file for the calendars of others. */
final class CalendarFile {

    private static final String FORMAT = "ics";

    private CalendarFile() {}

    static boolean canSave(Workbench workbench) {
        return workbench.paragraf().exporting().formats().contains(FORMAT);
    }

    static void save(Workbench workbench, Meeting meeting) {
        FileDialog dialog = new FileDialog(workbench.shell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*." + FORMAT});
        dialog.setFileName(meeting.getDate() + "." + FORMAT);
        dialog.setOverwrite(true);
        workbench
                .folder()
                .ifPresent(folder -> dialog.setFilterPath(folder.path().toString()));
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path file = Path.of(chosen);
        ExportService exporting = workbench.paragraf().exporting();
        Meeting copy = workbench.paragraf().files().version(meeting);
        workbench.run(
                Message.of(CalendarFile.class, "exporting"),
                progress -> {
                    exporting.export(
                            copy, Map.of(FORMAT, file), ExportOptions.defaults().withLanguage(workbench.language()));
                    return file;
                },
                saved -> workbench.say(Message.of(CalendarFile.class, "exported", saved.toString())));
    }
}
