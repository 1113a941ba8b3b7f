// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;

/** Who is called. */
final class PeoplePage extends WizardPage {

    private static final List<String> COLUMNS = List.of("name", "group", "organisation", "role");
    private static final int[] WIDTHS = {200, 190, 180, 180};

    private final Workbench workbench;
    private final MeetingDraft draft;
    private Table table;
    private Combo secretary;
    private Meeting shown;

    PeoplePage(Workbench workbench, MeetingDraft draft) {
        super("people");
        this.workbench = workbench;
        this.draft = draft;
        setTitle(words("people.title"));
        setDescription(words("people.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        table = WidgetKey.set(new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), "wizard.meeting.people");
        table.setHeaderVisible(true);
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(words("people." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                draft.call((Attendance) event.item.getData(), ((TableItem) event.item).getChecked());
                showSecretaries();
            }
        });
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(420, 220)
                .applyTo(table);
        CLabel label = new Line(page, workbench).label(Message.of(PeoplePage.class, "people.secretary"));
        secretary = WidgetLabel.set(label, WidgetKey.set(new Combo(page, SWT.READ_ONLY), "wizard.meeting.secretary"));
        GridDataFactory.swtDefaults().hint(WIDTHS[0], SWT.DEFAULT).applyTo(secretary);
        secretary.addListener(
                SWT.Selection,
                event -> draft.keepMinutes(
                        secretary.getSelectionIndex() < 1
                                ? Optional.empty()
                                : Optional.of(called().get(secretary.getSelectionIndex() - 1))));
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && shown != draft.meeting()) {
            shown = draft.meeting();
            table.removeAll();
            shown.getAttendances().forEach(this::add);
            showSecretaries();
            if (shown.getAttendances().isEmpty()) {
                setMessage(words("people.none"), INFORMATION);
            } else {
                setMessage(null);
            }
        }
        super.setVisible(visible);
        if (visible) {
            table.setFocus();
        }
    }

    /** Those who are called, as far as the minutes can name them. */
    private List<Attendance> called() {
        return shown.getAttendances().stream()
                .filter(person -> draft.isCalled(person) && person.getName() != null)
                .toList();
    }

    private void showSecretaries() {
        List<Attendance> called = called();
        secretary.removeAll();
        secretary.add(words("people.secretary.none"));
        called.forEach(person -> secretary.add(person.getName()));
        secretary.select(1 + draft.secretary().map(called::indexOf).orElse(-1));
    }

    private void add(Attendance person) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setData(person);
        item.setChecked(draft.isCalled(person));
        Stream<String> offices = person.getRoles().stream()
                .map(role ->
                        new Term(Literals.ATTENDANCE_ROLE.getEEnumLiteral(role.getName())).in(workbench.language()));
        item.setText(new String[] {
            text(person.getName()),
            words("group." + person.getGroup().getName()),
            text(person.getOrganisation()),
            Stream.concat(offices, person.getTitles().stream()).collect(Collectors.joining(", "))
        });
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private String words(String key) {
        return Message.of(PeoplePage.class, key).in(workbench.language());
    }
}
