// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.paragraf.core.export.DocumentType;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;

/** What documents are wanted, and where. */
final class ExportDialog extends TitleAreaDialog {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("sv-SE"), Locale.forLanguageTag("en-GB"));

    private final Editor editor;
    private final Locale language;
    private final List<DocumentType> types;
    private final Map<String, Button> formats = new LinkedHashMap<>();
    private ExportChoices choices;
    private Combo kind;
    private Combo languages;
    private Button internal;
    private Table paragraphs;
    private Text folder;

    ExportDialog(Editor editor, ExportChoices choices) {
        super(editor.workbench().shell());
        this.editor = editor;
        this.language = editor.workbench().language();
        this.choices = choices;
        this.types = editor.workbench().paragraf().exporting().documents().stream()
                .filter(type -> type.content().isInstance(editor.root()))
                .toList();
        setHelpAvailable(false);
    }

    ExportChoices choices() {
        return choices;
    }

    /** The kind of document that is chosen. */
    DocumentType type() {
        return types.stream()
                .filter(type -> type.name().equals(choices.kind()))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key) {
        return Message.of(ExportDialog.class, key).in(language);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(text("title"));
        setTitle(Message.of(ExportDialog.class, "title.of", editor.name()).in(language));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        area.setLayout(layout);
        createKind(area);
        createFormats(area);
        createAudience(area);
        languages = labelled(area, "language", new Combo(area, SWT.READ_ONLY));
        LANGUAGES.forEach(each -> languages.add(capital(each.getDisplayLanguage(language))));
        languages.select(choices.language().getLanguage().equals("en") ? 1 : 0);
        createParagraphs(area);
        createFolder(area);
        return area;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The label stands before the control, which is made first. */
    private <T extends Control> T labelled(Composite area, String key, T control) {
        CLabel label = new CLabel(area, SWT.NONE);
        label.setText(text(key));
        label.moveAbove(control);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        control.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        WidgetKey.set(control, "export." + key);
        return WidgetLabel.set(label, control);
    }

    private void createKind(Composite area) {
        kind = labelled(area, "kind", new Combo(area, SWT.READ_ONLY));
        int chosen = 0;
        for (int i = 0; i < types.size(); i++) {
            DocumentType type = types.get(i);
            kind.add(KindName.of(type).in(language));
            if (type.name().equals(choices.kind()) || choices.kind().isEmpty() && type.isUsual()) {
                chosen = i;
            }
        }
        kind.select(chosen);
        kind.addListener(SWT.Selection, event -> check());
    }

    private void createFormats(Composite area) {
        Composite row = labelled(area, "formats", new Composite(area, SWT.NONE));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        row.setLayout(layout);
        for (String format : editor.workbench().paragraf().exporting().formats()) {
            Button check = button(row, SWT.CHECK, "format." + format, format);
            check.setSelection(choices.formats().contains(format));
            formats.put(format, check);
        }
    }

    private Button button(Composite parent, int style, String key, String words) {
        Button button = WidgetKey.set(new Button(parent, style), "export." + key);
        button.setText(words);
        button.addListener(SWT.Selection, event -> check());
        return button;
    }

    private void createAudience(Composite area) {
        Composite row = labelled(area, "audience", new Composite(area, SWT.NONE));
        row.setLayout(new RowLayout());
        internal = button(row, SWT.RADIO, "internal", text("internal"));
        Button open = button(row, SWT.RADIO, "public", text("public"));
        internal.setSelection(choices.audience() == Audience.INTERNAL);
        open.setSelection(choices.audience() == Audience.PUBLIC);
    }

    private void createParagraphs(Composite area) {
        paragraphs = labelled(area, "paragraphs", new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 140;
        data.widthHint = 380;
        paragraphs.setLayoutData(data);
        if (editor.root() instanceof Meeting meeting) {
            for (Paragraph paragraph : meeting.getParagraphs()) {
                TableItem item = new TableItem(paragraphs, SWT.NONE);
                item.setText(new ObjectLabel(paragraph).in(language));
                item.setData(paragraph.getNumber());
                item.setChecked(choices.paragraphs().contains(paragraph.getNumber()));
            }
        }
        paragraphs.addListener(SWT.Selection, event -> check());
    }

    /** The folder of the minutes, which is not remembered: others lie elsewhere. */
    private String own() {
        return editor.file().path().getParent().toString();
    }

    private void createFolder(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        folder = new Text(row, SWT.BORDER);
        CLabel label = new CLabel(area, SWT.NONE);
        label.setText(text("folder"));
        label.moveAbove(row);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        WidgetLabel.set(label, WidgetKey.set(folder, "export.folder"));
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folder.setText(choices.folder().isBlank() ? own() : choices.folder());
        folder.addListener(SWT.Modify, event -> check());
        Button browse = button(row, SWT.PUSH, "browse", text("browse"));
        browse.addListener(SWT.Selection, event -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell());
            dialog.setFilterPath(folder.getText());
            Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, text("ok"), true), "export.ok");
        WidgetKey.set(createButton(parent, IDialogConstants.CANCEL_ID, text("cancel"), false), "export.cancel");
        check();
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok == null || folder == null) {
            return;
        }
        DocumentType type = types.get(Math.max(0, kind.getSelectionIndex()));
        paragraphs.setEnabled(type.hasChosenParagraphs());
        choices = new ExportChoices(
                type.name(),
                formats.entrySet().stream()
                        .filter(entry -> entry.getValue().getSelection())
                        .map(Map.Entry::getKey)
                        .toList(),
                internal.getSelection() ? Audience.INTERNAL : Audience.PUBLIC,
                LANGUAGES.get(languages.getSelectionIndex()),
                Stream.of(paragraphs.getItems())
                        .filter(TableItem::getChecked)
                        .map(item -> (Integer) item.getData())
                        .collect(Collectors.toCollection(ArrayList::new)),
                folder.getText().equals(own()) ? "" : folder.getText());
        Optional<Message> missing = choices.missing(type);
        setErrorMessage(missing.map(message -> message.in(language)).orElse(null));
        setMessage(text("what"));
        ok.setEnabled(missing.isEmpty());
    }

    /** What was chosen last counts. */
    @Override
    protected void okPressed() {
        check();
        super.okPressed();
    }
}
