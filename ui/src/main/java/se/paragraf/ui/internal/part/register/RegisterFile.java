// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import se.paragraf.core.register.RegisterCsv;
import se.paragraf.core.register.RegisterJson;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.FileFault;
import se.paragraf.model.file.UnwritableFileException;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/**
 * A register as a file.
 *
 * @param workbench the workbench
 * @param shown what is shown of the registers
 * @param ofAssignments which of them is written
 */
record RegisterFile(Workbench workbench, Registered shown, boolean ofAssignments) {

    /** Asks for the place, and writes the file there. */
    void ask(String format) {
        FileDialog dialog = new FileDialog(workbench.shell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + format});
        dialog.setFileName(words(ofAssignments ? "file.assignments" : "file.decisions") + "." + format);
        workbench
                .folder()
                .ifPresent(folder -> dialog.setFilterPath(folder.path().toString()));
        String file = dialog.open();
        if (file != null) {
            write(Path.of(file), format);
        }
    }

    private void write(Path file, String format) {
        try (AtomicFiles output = new AtomicFiles()) {
            try (OutputStream out = output.create(file)) {
                write(out, format);
            }
            output.commit();
            workbench.say(Message.of(RegisterFile.class, "written", file.toString()));
        } catch (UnwritableFileException e) {
            complain(file, e.fault());
        } catch (IOException e) {
            complain(file, e);
        }
    }

    private void complain(Path file, IOException fault) {
        workbench.complain(Message.of(RegisterFile.class, "unwritten", file.toString()), FileFault.reason(fault));
    }

    private void write(OutputStream out, String format) throws IOException {
        if (format.equals("csv")) {
            if (ofAssignments) {
                RegisterCsv.assignments(shown.assignments(), workbench.language(), out);
            } else {
                RegisterCsv.decisions(shown.decisions(), workbench.language(), out);
            }
        } else if (ofAssignments) {
            RegisterJson.assignments(shown.assignments(), workbench.language(), out);
        } else {
            RegisterJson.decisions(shown.decisions(), out);
        }
    }

    private String words(String key) {
        return Message.of(RegisterFile.class, key).in(workbench.language());
    }
}
