// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.internal.part.paragraphs.Change;

/** Which picture, and what it shows for those who do not see it (DOS-lagen 10 §). */
final class PictureDialog extends TitleAreaDialog {

    private static final int WIDTH = 620;

    private final BodyEditor body;
    private final Locale language;
    private final PictureFile folder;
    private final ImageBlock shown;
    private Text file;
    private Text alt;
    private Text caption;
    private Button decorative;
    private String kept;

    private PictureDialog(BodyEditor body, ImageBlock shown) {
        super(body.control().getShell());
        this.body = body;
        this.language = body.editor().workbench().language();
        this.folder = PictureFile.beside(body.editor().file().path());
        this.shown = shown;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** A new picture, if the user wants one after all. */
    static Optional<ImageBlock> create(BodyEditor body) {
        ImageBlock image = MinutesFactory.eINSTANCE.createImageBlock();
        PictureDialog dialog = new PictureDialog(body, image);
        return dialog.open() == Window.OK ? Optional.of(image) : Optional.empty();
    }

    /** Changes a picture of the text in one step. */
    static void edit(BodyEditor body, ImageBlock image) {
        new PictureDialog(body, image).open();
    }

    private String words(String key) {
        return BodyEditor.words(key).in(language);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words("picture"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(words("picture.title"));
        setMessage(words("picture.help"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        GridData whole = new GridData(SWT.FILL, SWT.FILL, true, true);
        whole.widthHint = WIDTH;
        area.setLayoutData(whole);
        file = text(area, "file", SWT.SINGLE, 1, shown.getFile());
        Button browse = WidgetKey.set(new Button(area, SWT.PUSH), "picture.browse");
        browse.setText(words("picture.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        alt = text(area, "alt", SWT.SINGLE, 2, shown.getAlt());
        new CLabel(area, SWT.NONE);
        decorative = WidgetKey.set(new Button(area, SWT.CHECK), "picture.decorative");
        decorative.setText(words("picture.decorative"));
        decorative.setSelection(shown.isDecorative());
        decorative.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        decorative.addListener(SWT.Selection, event -> check());
        caption = text(area, "caption", SWT.SINGLE, 2, shown.getCaption());
        file.addListener(SWT.Modify, event -> check());
        alt.addListener(SWT.Modify, event -> check());
        return area;
    }

    private Text text(Composite parent, String key, int style, int span, String value) {
        CLabel label = new CLabel(parent, SWT.NONE);
        label.setText(words("picture." + key));
        Text text = WidgetLabel.set(label, WidgetKey.set(new Text(parent, style | SWT.BORDER), "picture." + key));
        text.setText(Objects.requireNonNullElse(value, ""));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        WidgetKey.set(getButton(IDialogConstants.OK_ID), "picture.ok");
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(words("picture.title"));
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.PNG;*.JPG;*.JPEG"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        decorative.setEnabled(true);
        alt.setEnabled(!decorative.getSelection());
        Optional<Path> path = path();
        boolean told = decorative.getSelection() || !alt.getText().isBlank();
        setMessage(words(path.isPresent() && !told ? "picture.untold" : "picture.help"), IMessageProvider.NONE);
        setErrorMessage(null);
        getButton(IDialogConstants.OK_ID).setEnabled(path.isPresent() && told);
    }

    private Optional<Path> path() {
        try {
            return file.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(folder.resolve(file.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        try {
            kept = folder.keep(path().orElseThrow());
        } catch (ExportException e) {
            setErrorMessage(
                    BodyEditor.words("picture.fault", e.reason().orElseThrow()).in(language));
            return;
        }
        if (shown.eContainer() == null) {
            write();
        } else {
            body.editor().execute(BodyEditor.words("step.picture.change"), Change.of(shown, this::write));
            body.repaint();
        }
        super.okPressed();
    }

    private void write() {
        boolean other = !kept.equals(shown.getFile());
        shown.setFile(kept);
        shown.setDecorative(decorative.getSelection());
        shown.setAlt(said(decorative.getSelection() ? "" : alt.getText()));
        shown.setCaption(said(caption.getText()));
        if (other) {
            shown.setChecksum(null);
        }
    }

    private static String said(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
