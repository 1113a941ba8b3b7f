// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.paragraf.model.minutes.Attendance;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Signatory;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Form;
import se.paragraf.ui.Target;
import se.paragraf.ui.spi.Part;

/** The page in one editor: buttons, the list of people, the chart of their presence, and all else of the selected one. */
final class AttendancePart implements Part, EditorListener, GridListener {

    private static final int[] UPPER_AND_LOWER = {45, 55};
    private static final int[] CHART_AND_FORM = {64, 36};
    private static final int LEGEND = 100;
    private static final int PATIENCE = 150;

    private final Editor editor;
    private final Meeting meeting;
    private final Hand hand;
    private final Composite holder;
    private final DeedBar bar;
    private final PeopleTable table;
    private final PresenceGrid grid;
    private final SashForm lower;
    private final Composite left;
    private final Form form;
    private final Runnable showForm = this::showForm;
    private Need need;
    private Chart chart;
    private boolean stale = true;

    AttendancePart(Composite parent, Editor editor) {
        this.editor = editor;
        meeting = (Meeting) editor.root();
        hand = new Hand(editor);
        holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(holder);
        bar = new DeedBar(holder, editor.workbench(), hand, this::selected);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        SashForm sash = new SashForm(holder, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new PeopleTable(sash, editor, (deed, people) -> hand.perform(deed, people, holder));
        lower = new SashForm(sash, SWT.HORIZONTAL);
        sash.setWeights(UPPER_AND_LOWER);
        left = new Composite(lower, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        grid = new PresenceGrid(left, editor.workbench().language(), this);
        grid.canvas().addListener(SWT.FocusIn, event -> editor.workbench()
                .say(Message.of(AttendancePart.class, "grid.hint")));
        grid.canvas().addListener(SWT.FocusOut, event -> editor.workbench().say(language -> ""));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.canvas());
        Label legend = new Label(left, SWT.WRAP);
        legend.setText(Message.of(AttendancePart.class, "grid.legend")
                .in(editor.workbench().language()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LEGEND, SWT.DEFAULT)
                .applyTo(legend);
        form = editor.workbench().form(lower, editor);
        lower.setWeights(CHART_AND_FORM);
        table.table().addListener(SWT.Selection, event -> selectionChanged());
        table.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                hand.remove(selected());
            }
        });
        editor.listen(holder, this);
        refresh();
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void focus() {
        if (table.selected().isEmpty() && !meeting.getAttendances().isEmpty()) {
            choose(meeting.getAttendances().get(0));
        }
        table.table().setFocus();
    }

    private List<Attendance> selected() {
        return table.selected();
    }

    @Override
    public void changed() {
        if (!stale) {
            stale = true;
            holder.getDisplay().asyncExec(this::refresh);
        }
    }

    @Override
    public void findingsChanged() {
        table.refreshFindings();
        if (!Need.of(meeting, editor.findings()).equals(need)) {
            changed();
        }
    }

    @Override
    public void stateChanged() {
        bar.show(selected());
    }

    private void refresh() {
        if (holder.isDisposed()) {
            return;
        }
        stale = false;
        need = Need.of(meeting, editor.findings());
        chart = new Chart(meeting, need);
        table.refresh();
        Localized foot = need.least().isPresent()
                ? Message.of(
                        AttendancePart.class, "quorum.line.needed", need.least().getAsInt())
                : Message.of(AttendancePart.class, "quorum.line");
        grid.show(chart, foot);
        bar.show(selected());
        showFormSoon();
    }

    private void selectionChanged() {
        List<Attendance> selected = selected();
        bar.show(selected);
        grid.choose(selected);
        if (selected.size() == 1) {
            editor.select(Target.of(selected.get(0)));
        }
        showFormSoon();
    }

    /** Who walks through the list by the arrow keys does not wait for each form. */
    private void showFormSoon() {
        holder.getDisplay().timerExec(PATIENCE, showForm);
    }

    private void showForm() {
        if (!holder.isDisposed()) {
            List<Attendance> selected = selected();
            lower.setMaximizedControl(selected.size() == 1 ? null : left);
            if (selected.size() == 1) {
                form.show(selected.get(0), Details.of(selected.get(0)));
            }
        }
    }

    private void choose(Attendance person) {
        table.select(List.of(person));
        selectionChanged();
    }

    @Override
    public boolean reveal(Target target) {
        Optional<Attendance> person = person(target.object());
        if (person.isPresent()) {
            if (stale || !chart.people().contains(person.get())) {
                refresh();
            }
            choose(person.get());
            if (target.object() == person.get() && target.feature().isPresent()) {
                form.show(person.get(), Details.of(person.get()));
                form.reveal(target);
            } else {
                table.table().setFocus();
            }
            return true;
        }
        return target.object() == meeting
                && target.feature()
                        .filter(feature ->
                                feature == Literals.MEETING__ATTENDANCES || feature == Literals.MEETING__SIGNATORIES)
                        .isPresent();
    }

    /** The person of the list that an object is, belongs to or signs for. */
    private Optional<Attendance> person(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Attendance attendance) {
                return meeting.getAttendances().contains(attendance) ? Optional.of(attendance) : Optional.empty();
            }
            if (each instanceof Signatory signatory && signatory.getAttendance() != null) {
                return Optional.of(signatory.getAttendance());
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean mayEdit() {
        return hand.mayEdit();
    }

    @Override
    public void dragged(List<Attendance> people, Collection<Integer> numbers, boolean there) {
        hand.attend(people, numbers, there);
    }

    @Override
    public void moved(List<Attendance> people) {
        if (!people.equals(selected())) {
            table.select(people);
            selectionChanged();
        }
    }

    @Override
    public void typed(Deed deed, List<Attendance> people) {
        hand.perform(deed, people, grid.canvas());
    }

    @Override
    public void chosen(Paragraph paragraph) {
        editor.reveal(Target.of(paragraph));
    }

    @Override
    public Localized quorum(int column) {
        Quorum quorum = chart.quorum(column);
        return Message.of(
                AttendancePart.class,
                "quorum." + quorum.state(),
                String.valueOf(chart.paragraphs().get(column).getNumber()),
                quorum.deciding(),
                need.least().orElse(0));
    }
}
