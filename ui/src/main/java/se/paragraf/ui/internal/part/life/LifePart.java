// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.core.calendar.Deadline;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MeetingState;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Notice;
import se.paragraf.model.minutes.Posting;
import se.paragraf.model.minutes.Rectification;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The steps, the next one and its day, what can be done, and the boards. */
final class LifePart implements Part, EditorListener, WorkbenchListener {

    private static final List<String> COLUMNS = List.of("board", "about", "posted", "earliest", "removed");
    /** What of the minutes is told here. */
    private static final Set<EStructuralFeature> TOLD = Set.of(
            Literals.MEETING__STATE,
            Literals.MEETING__ADJUSTMENTS,
            Literals.MEETING__NOTICES,
            Literals.MEETING__RECTIFICATIONS);

    private static final int[] WIDTHS = {155, 105, 95, 165, 95};

    private final Editor editor;
    private final Deeds deeds;
    private final Locale language;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final Font bold;
    private final Map<Stage, Label> steps = new EnumMap<>(Stage.class);
    private final Map<Deed, Button> buttons = new EnumMap<>(Deed.class);
    private final Label next;
    private final Table boards;

    LifePart(Composite parent, Editor editor) {
        this.editor = editor;
        this.deeds = new Deeds(editor);
        this.language = editor.workbench().language();
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        body = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.verticalSpacing = 8;
        body.setLayout(layout);
        scroller.setContent(body);
        bold = new LocalResourceManager(JFaceResources.getResources(), body)
                .create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD));
        for (Stage stage : Stage.values()) {
            steps.put(stage, WidgetKey.set(wide(new Label(body, SWT.WRAP)), "life.step." + stage.name()));
        }
        next = WidgetKey.set(wide(new Label(body, SWT.WRAP)), "life.next");
        createButtons();
        boards = createBoards();
        scroller.addListener(SWT.Resize, event -> measure());
        editor.listen(scroller, this);
        editor.workbench().listen(scroller, this);
        changed();
    }

    private static <T extends Control> T wide(T control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return control;
    }

    private String text(String key, Object... arguments) {
        return Message.of(LifePart.class, key, arguments).in(language);
    }

    private void createButtons() {
        Composite row = wide(new Composite(body, SWT.NONE));
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 6;
        row.setLayout(layout);
        for (Deed deed : Deed.values()) {
            Button button = WidgetKey.set(new Button(row, SWT.PUSH), "life." + deed.key());
            button.setText(deed.label().in(language));
            button.addListener(SWT.Selection, event -> press(deed));
            buttons.put(deed, button);
        }
    }

    private void press(Deed deed) {
        if (deed == Deed.TAKE_DOWN) {
            deeds.takeDown(deeds.life(), selected());
        } else if (deed == Deed.TAKE_BACK) {
            deeds.takeBack(deeds.life(), selected());
        } else {
            deeds.run(deed);
        }
    }

    private Optional<Posting> selected() {
        return boards.getSelectionCount() == 1
                ? Optional.of((Posting) boards.getSelection()[0].getData())
                : Optional.empty();
    }

    private Table createBoards() {
        Label heading = wide(new Label(body, SWT.NONE));
        heading.setText(text("boards"));
        heading.setFont(bold);
        Table table = WidgetKey.set(new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "life.boards");
        WidgetLabel.name(text("boards"), table);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.heightHint = table.getItemHeight() * 7;
        table.setLayoutData(data);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(text("column." + COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, event -> selected().ifPresent(each -> editor.select(Target.of(each))));
        return table;
    }

    @Override
    public Control control() {
        return scroller;
    }

    /** A day may have gone since. */
    @Override
    public void activated() {
        changed();
    }

    @Override
    public void servicesChanged() {
        changed();
    }

    @Override
    public boolean reveal(Target target) {
        if (target.feature().filter(TOLD::contains).isPresent()) {
            return true;
        }
        for (EObject at = target.object(); at != null; at = at.eContainer()) {
            if (at instanceof Notice || at instanceof Adjustment || at instanceof Rectification) {
                mark(target.object());
                return true;
            }
        }
        return false;
    }

    private void mark(EObject posting) {
        for (TableItem item : boards.getItems()) {
            if (item.getData() == posting) {
                boards.setSelection(item);
            }
        }
    }

    @Override
    public void changed() {
        Life life = deeds.life();
        Stage now = life.stage();
        steps.forEach((stage, label) -> {
            String word = stage.compareTo(now) < 0 ? "done" : stage == now ? "now" : "later";
            label.setText(text("step." + word, stage.label(), said(life, stage)));
            label.setFont(stage == now ? bold : null);
        });
        next.setText(next(life));
        buttons.forEach((deed, button) -> button.setEnabled(deeds.isPossible(deed)));
        showBoards(life);
        measure();
    }

    /** The day that belongs to a stage that is reached. */
    private String said(Life life, Stage stage) {
        Meeting meeting = life.meeting();
        return switch (stage) {
            case SENT ->
                life.pending()
                        .filter(pending -> life.stage() == Stage.SENT)
                        .map(pending -> text("sent.to", pending.getPlace()))
                        .orElse("");
            case ADJUSTED ->
                meeting.getAdjustments().stream()
                        .filter(adjustment -> adjustment.getAdjustedOn() != null)
                        .map(adjustment -> adjustment.getAdjustedOn()
                                + (adjustment.getParagraphs().isEmpty() ? "" : " (" + spans(adjustment) + ")"))
                        .reduce((one, other) -> one + ", " + other)
                        .map(days -> ", " + days)
                        .orElse("");
            case IN_FORCE ->
                life.stage() == Stage.POSTED
                        ? life.appealEnd()
                                .map(end -> text("appeal", end.date()))
                                .orElse("")
                        : "";
            default -> "";
        };
    }

    private static String spans(Adjustment adjustment) {
        return "§ " + NumberSpan.inWords(NumberSpan.of(adjustment.getParagraphs()), "–", ", ");
    }

    private String next(Life life) {
        String what = text("next." + life.stage().name());
        Optional<Deadline> due = life.due();
        String line = due.isPresent()
                ? text(
                        life.isLate() ? "next.late" : life.stage() == Stage.POSTED ? "next.until" : "next.by",
                        what,
                        due.get().date(),
                        due.get().source())
                : text("next", what);
        if (life.stage() == Stage.POSTED && life.isAppealOver()) {
            return text("next.over");
        }
        return life.meeting().getState() == MeetingState.DRAFT ? line + atOnce(life) : line;
    }

    /** What is adjusted at once is announced before the rest is even written. */
    private String atOnce(Life life) {
        return life.toAnnounce().stream()
                .map(adjustment -> "\n"
                        + life.announcedBy(adjustment)
                                .map(due -> text("next.at-once", spans(adjustment), due.date(), due.source()))
                                .orElseGet(() -> text("next.at-once.free", spans(adjustment))))
                .collect(Collectors.joining());
    }

    private void showBoards(Life life) {
        Set<Posting> kept = Set.copyOf(selected().stream().toList());
        boards.removeAll();
        for (Notice notice : life.meeting().getNotices()) {
            for (Posting posting : notice.getPostings()) {
                TableItem item = new TableItem(boards, SWT.NONE);
                item.setData(posting);
                item.setText(new String[] {
                    posting.getBoard() == null ? text("board.own") : posting.getBoard(),
                    notice.getParagraphs().isEmpty()
                            ? text("about.all")
                            : "§ " + NumberSpan.inWords(NumberSpan.of(notice.getParagraphs()), "–", ", "),
                    day(posting.getPostedOn()),
                    life.earliestRemoval(posting)
                            .filter(deadline -> !deadline.assumed())
                            .map(deadline -> day(deadline.date()))
                            .orElse(day(posting.getEarliestRemoval())),
                    day(posting.getRemovedOn())
                });
                if (kept.contains(posting)) {
                    boards.setSelection(item);
                }
            }
        }
    }

    private static String day(LocalDate day) {
        return day == null ? "–" : day.toString();
    }

    private void measure() {
        int width = scroller.getClientArea().width;
        scroller.setMinSize(body.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT));
        body.layout(true, true);
    }
}
