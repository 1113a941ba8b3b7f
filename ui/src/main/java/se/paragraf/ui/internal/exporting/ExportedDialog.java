// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.exporting;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

/** Tells where the documents are, and opens them. */
final class ExportedDialog extends TitleAreaDialog {

    private static final int OPEN = IDialogConstants.CLIENT_ID;
    private static final int FOLDER = OPEN + 1;

    private final Workbench workbench;
    private final Exporting.Exported exported;
    private List files;

    ExportedDialog(Workbench workbench, Exporting.Exported exported) {
        super(workbench.shell());
        this.workbench = workbench;
        this.exported = exported;
    }

    private String text(String key) {
        return Message.of(ExportedDialog.class, key).in(workbench.language());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(text("exported"));
        setTitle(text("exported"));
        String warnings = exported.warnings().stream()
                .map(warning -> "⚠ " + warning.in(workbench.language()))
                .collect(Collectors.joining("\n"));
        setMessage(warnings.isEmpty() ? exported.files().get(0).getParent().toString() : warnings);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        area.setLayout(new GridLayout());
        files = WidgetKey.set(new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "exported.files");
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = files.getItemHeight() * 5;
        files.setLayoutData(data);
        exported.files().forEach(file -> files.add(file.getFileName().toString()));
        files.select(0);
        files.addListener(SWT.DefaultSelection, event -> buttonPressed(OPEN));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, OPEN, text("exported.open"), false), "exported.open");
        WidgetKey.set(createButton(parent, FOLDER, text("exported.folder"), false), "exported.folder");
        WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, text("exported.close"), true), "exported.close");
    }

    @Override
    protected void buttonPressed(int button) {
        Path file = exported.files().get(Math.max(0, files.getSelectionIndex()));
        switch (button) {
            case OPEN -> launch(file);
            case FOLDER -> launch(file.getParent());
            default -> super.buttonPressed(button);
        }
    }

    private void launch(Path file) {
        if (!Program.launch(file.toString())) {
            setErrorMessage(Message.of(ExportedDialog.class, "exported.failed", file.toString())
                    .in(workbench.language()));
        }
    }
}
