// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.TabKey;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;

/** Asks for what a step needs to know, field by field, and tells what is wrong as it is typed. */
abstract class LifeDialog extends TitleAreaDialog {

    private static final int ROWS = 6;

    private final Locale language;
    private final Deed deed;
    private Composite area;
    private boolean ready;
    private boolean typed;

    LifeDialog(Workbench workbench, Deed deed) {
        super(workbench.shell());
        this.language = workbench.language();
        this.deed = deed;
        setHelpAvailable(false);
    }

    /** Makes the fields. */
    abstract void fill();

    /** Takes what stands in the fields, and tells what is wrong with it. */
    abstract Optional<Message> take();

    final Locale language() {
        return language;
    }

    final String text(String key) {
        return Message.of(LifeDialog.class, key).in(language);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        String title = deed.label().in(language).replace("&", "").replace("…", "");
        getShell().setText(title);
        setTitle(title);
        area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        area.setLayout(layout);
        fill();
        return area;
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        WidgetKey.set(createButton(parent, IDialogConstants.OK_ID, text("ok." + deed.name()), true), "life.ok");
        WidgetKey.set(createButton(parent, IDialogConstants.CANCEL_ID, text("cancel"), false), "life.cancel");
        ready = true;
        check();
    }

    final void check() {
        if (ready) {
            Optional<Message> fault = take();
            // What is not typed yet is no fault.
            setErrorMessage(fault.filter(message -> typed)
                    .map(message -> message.in(language))
                    .orElse(null));
            setMessage(text("what." + deed.name()));
            typed = true;
            getButton(IDialogConstants.OK_ID).setEnabled(fault.isEmpty());
        }
    }

    private <T extends Control> T labelled(String key, T control) {
        return WidgetLabel.set(labelOf(key, control), WidgetKey.set(control, "life." + key));
    }

    private CLabel labelOf(String key, Control control) {
        CLabel label = new CLabel(area, SWT.NONE);
        label.setText(text(key));
        label.moveAbove(control);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        control.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return label;
    }

    /** A line to type in. */
    final Text line(String key, String value) {
        return typed(labelled(key, new Text(area, SWT.BORDER)), value);
    }

    /** The path of a file, which can be looked for. */
    final Text file(String key) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        Text field = WidgetKey.set(new Text(row, SWT.BORDER), "life." + key);
        CLabel label = labelOf(key, row);
        WidgetLabel.set(label, field);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = WidgetKey.set(new Button(row, SWT.PUSH), "life." + key + ".browse");
        browse.setText(text("browse"));
        browse.addListener(SWT.Selection, event -> Optional.ofNullable(new FileDialog(getShell()).open())
                .ifPresent(field::setText));
        return typed(field, "");
    }

    /** Several lines to type in; the tabulator leads on. */
    final Text lines(String key) {
        Text lines = labelled(key, new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = lines.getLineHeight() * 3;
        data.widthHint = 420;
        lines.setLayoutData(data);
        return typed(TabKey.leadsOn(lines), "");
    }

    private Text typed(Text field, String value) {
        field.setText(value == null ? "" : value);
        field.addListener(SWT.Modify, event -> check());
        return field;
    }

    /** A day to type in. */
    final Text day(String key, LocalDate value) {
        return line(key, value == null ? "" : value.toString());
    }

    /** The day that stands in a field; empty if it is none. */
    static Optional<LocalDate> day(Text field) {
        return day(field.getText());
    }

    static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What to say of a field that has no day. */
    static Message noDay() {
        return Message.of(LifeDialog.class, "day.none");
    }

    /** One of several. */
    final Combo choice(String key, List<? extends Localized> choices, int chosen) {
        Combo combo = labelled(key, new Combo(area, SWT.READ_ONLY));
        choices.forEach(each -> combo.add(each.in(language)));
        combo.select(chosen);
        combo.addListener(SWT.Selection, event -> check());
        return combo;
    }

    /** Some of several. */
    final Table checks(String key, List<? extends Localized> choices, boolean checked) {
        Table table = labelled(key, new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = table.getItemHeight() * Math.min(ROWS, Math.max(2, choices.size()));
        data.widthHint = 420;
        table.setLayoutData(data);
        for (Localized each : choices) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(each.in(language));
            item.setChecked(checked);
        }
        table.addListener(SWT.Selection, event -> check());
        return table;
    }

    /** A check with a day beside it; the day can be typed while it is checked. */
    final DayCheck dayCheck(String key, String words, Optional<LocalDate> settled, LocalDate proposal) {
        Button check = WidgetKey.set(new Button(area, SWT.CHECK), "life." + key + ".check");
        check.setText(words);
        Text field = WidgetKey.set(new Text(area, SWT.BORDER), "life." + key + ".day");
        field.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        WidgetLabel.set(check, field);
        check.setSelection(true);
        field.setText(settled.orElse(proposal).toString());
        check.setEnabled(settled.isEmpty());
        field.setEnabled(settled.isEmpty());
        check.addListener(SWT.Selection, event -> {
            field.setEnabled(check.getSelection());
            check();
        });
        field.addListener(SWT.Modify, event -> check());
        return new DayCheck(check, field);
    }

    /** A check with a day. */
    record DayCheck(Button check, Text field) {

        boolean isChosen() {
            return check.isEnabled() && check.getSelection();
        }
    }

    @Override
    protected final void okPressed() {
        if (take().isEmpty()) {
            super.okPressed();
        }
    }
}
