// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.core.planning.MeetingPlan;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingMode;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.internal.notation.CalendarPopup;
import se.paragraf.ui.internal.notation.DayNotation;
import se.paragraf.ui.internal.notation.TimeNotation;

/** When and where, and what follows by law from the day. */
final class DayPage extends WizardPage {

    private static final int SHORT = 110;

    private final Workbench workbench;
    private final MeetingDraft draft;
    private final DayNotation days;
    private final TimeNotation times;
    private Text date;
    private Text start;
    private Text end;
    private Text place;
    private Combo mode;
    private Text consequences;
    private boolean filled;

    DayPage(Workbench workbench, MeetingDraft draft) {
        super("day");
        this.workbench = workbench;
        this.draft = draft;
        days = new DayNotation(() -> LocalDate.now(workbench.clock()));
        times = new TimeNotation(workbench.language());
        setTitle(words(message("day.title")));
        setDescription(words(message("day.description")));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        Line line = new Line(page, workbench);
        CLabel dateLabel = line.label(term(Literals.MEETING__DATE));
        Composite dateHolder = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(dateHolder);
        date = WidgetKey.set(new Text(dateHolder, SWT.BORDER), "wizard.meeting.date");
        GridDataFactory.swtDefaults().hint(SHORT, SWT.DEFAULT).applyTo(date);
        WidgetLabel.set(dateLabel, date);
        Button calendar = WidgetKey.set(new Button(dateHolder, SWT.ARROW | SWT.DOWN), "wizard.meeting.calendar");
        calendar.setToolTipText(words(message("day.calendar")));
        WidgetLabel.name(calendar.getToolTipText(), calendar);
        calendar.addListener(SWT.Selection, event -> openCalendar());
        start = line.text("wizard.meeting.start", term(Literals.MEETING__START), SHORT);
        end = line.text("wizard.meeting.end", term(Literals.MEETING__END), SHORT);
        place = line.text("wizard.meeting.place", term(Literals.MEETING__PLACE), 0);
        CLabel modeLabel = line.label(term(Literals.MEETING__MODE));
        mode = WidgetKey.set(new Combo(page, SWT.READ_ONLY), "wizard.meeting.mode");
        Stream.of(MeetingMode.values())
                .map(value -> new Term(Literals.MEETING_MODE.getEEnumLiteral(value.getName())))
                .forEach(value -> mode.add(words(value)));
        WidgetLabel.set(modeLabel, mode);
        consequences = WidgetKey.set(
                new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "wizard.meeting.plan");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SHORT, SHORT)
                .applyTo(consequences);
        date.addListener(SWT.Modify, event -> plan());
        start.addListener(SWT.Modify, event -> check());
        end.addListener(SWT.Modify, event -> check());
        setControl(page);
        mode.select(0);
        date.setText(LocalDate.now(workbench.clock()).toString());
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            plan();
        }
        super.setVisible(visible);
        if (visible) {
            date.setFocus();
            date.selectAll();
        }
    }

    /** The day must be planned for the body of now before the wizard can finish. */
    @Override
    public boolean isPageComplete() {
        return super.isPageComplete() && draft.isPlanned();
    }

    private void openCalendar() {
        LocalDate shown = days.read(date.getText().strip()).orElseGet(() -> LocalDate.now(workbench.clock()));
        new CalendarPopup(date, shown, day -> date.setText(day.toString())).open();
    }

    private void plan() {
        days.read(date.getText().strip()).ifPresent(day -> {
            if (!draft.isPlannedFor(day)) {
                draft.plan(day);
            }
            if (!filled) {
                filled = true;
                mode.select(draft.meeting().getMode().getValue());
                start.setText(times.written(draft.meeting().getStart()));
                end.setText(times.written(draft.meeting().getEnd()));
                place.setText(
                        draft.meeting().getPlace() == null
                                ? ""
                                : draft.meeting().getPlace());
            }
            consequences.setText(consequences(draft.plan()));
        });
        check();
    }

    private String consequences(MeetingPlan plan) {
        Stream<Localized> warnings = plan.warnings().stream().map(warning -> message("day.warning", warning));
        Stream<Localized> deadlines = plan.deadlines().stream().map(DayPage::deadline);
        return Stream.concat(
                        Stream.concat(
                                warnings,
                                Stream.of(message(
                                        "day.weekday", draft.meeting().getDate().getDayOfWeek()))),
                        deadlines)
                .map(this::words)
                .collect(Collectors.joining(Text.DELIMITER));
    }

    private static Localized deadline(Deadline deadline) {
        Message day = message("deadline." + deadline.kind(), deadline.date().toString(), deadline.source());
        return deadline.shiftedBecause()
                .<Localized>map(why -> message("deadline.shifted", day, why))
                .orElse(day);
    }

    private void check() {
        boolean dated = days.read(date.getText().strip()).isPresent();
        Optional<Text> wrong = List.of(start, end).stream()
                .filter(text -> !text.getText().isBlank() && time(text).isEmpty())
                .findFirst();
        if (!dated) {
            setErrorMessage(words(message("day.wrong")));
        } else {
            setErrorMessage(wrong.map(text -> words(message("time.wrong", text.getText())))
                    .orElse(null));
        }
        setPageComplete(dated && wrong.isEmpty());
    }

    private Optional<LocalTime> time(Text text) {
        return times.read(text.getText().strip());
    }

    /** Writes what is filled in into the draft. */
    void put(Meeting meeting) {
        meeting.setStart(time(start).orElse(null));
        meeting.setEnd(time(end).orElse(null));
        meeting.setPlace(place.getText().isBlank() ? null : place.getText().strip());
        meeting.setMode(MeetingMode.values()[mode.getSelectionIndex()]);
    }

    private static Localized term(EStructuralFeature feature) {
        return language -> {
            String term = new Term(feature).in(language);
            return Character.toUpperCase(term.charAt(0)) + term.substring(1) + ":";
        };
    }

    private String words(Localized text) {
        return text.in(workbench.language());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(DayPage.class, key, arguments);
    }
}
