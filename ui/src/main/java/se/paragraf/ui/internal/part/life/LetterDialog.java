// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;

/** The letter to those who adjust, to be sent by the user's own program, with the files to enclose. */
final class LetterDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int MAIL = COPY + 1;

    private final Workbench workbench;
    private final Letter letter;
    private final List<Path> enclosed;
    private Text text;

    LetterDialog(Workbench workbench, Letter letter, List<Path> enclosed) {
        super(workbench.shell());
        this.workbench = workbench;
        this.letter = letter;
        this.enclosed = List.copyOf(enclosed);
        setHelpAvailable(false);
    }

    private String words(String key, Object... arguments) {
        return Message.of(LetterDialog.class, key, arguments).in(workbench.language());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(words("letter"));
        setTitle(words("letter"));
        setMessage(words("letter.enclose", enclosed.stream().map(Path::toString).collect(Collectors.joining("\n"))));
        Composite area = (Composite) super.createDialogArea(parent);
        text = WidgetKey.set(
                new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY), "letter.text");
        WidgetLabel.name(words("letter"), text);
        text.setText(letter.text());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = text.getLineHeight() * 13;
        data.widthHint = 520;
        text.setLayoutData(data);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, COPY, words("letter.copy"), false), "letter.copy");
        WidgetKey.set(createButton(parent, MAIL, words("letter.mail"), false), "letter.mail");
        WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, words("letter.close"), true), "letter.close");
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case COPY -> copy();
            case MAIL -> {
                if (!Program.launch(letter.mailto())) {
                    setErrorMessage(words("letter.mailless"));
                }
            }
            default -> super.buttonPressed(button);
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {letter.text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        setErrorMessage(null);
        setMessage(words("letter.copied"));
    }
}
