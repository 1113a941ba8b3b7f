// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Repair;
import se.paragraf.model.minutes.Unplaced;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.importing.source.LineSpan;

/** Goes through what the reader was unsure of, one by one. */
public final class Review implements EditorListener, AnswerButtons.Listener {

    private static final int QUESTION_HEIGHT = 90;

    private final Editor editor;
    private final Meeting meeting;
    private final Doubts doubts;
    private final DoubtWords words;
    private final Answers answers;
    private final Composite page;
    private final Composite holder;
    private final CLabel progress;
    private final DoubtTable table;
    private final Label question;
    private final Label note;
    private final ParagraphChoice paragraphs;
    private final AnswerButtons buttons;
    private List<String> lines = List.of();

    /**
     * Creates it.
     *
     * @param page all of which it is a part
     */
    public Review(Composite parent, Composite page, Editor editor) {
        this.editor = editor;
        this.page = page;
        meeting = (Meeting) editor.root();
        doubts = new Doubts(meeting);
        words = new DoubtWords(editor.workbench().language());
        answers = new Answers(editor, this::line);
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(new GridLayout(2, false));
        progress = WidgetKey.set(new CLabel(holder, SWT.NONE), "import.progress");
        progress.setLayoutData(wide(true, false));
        table = new DoubtTable(holder, doubts, words);
        table.control().setLayoutData(wide(true, true));
        question = WidgetKey.set(new Label(holder, SWT.WRAP), "import.question");
        GridData tall = wide(true, false);
        tall.heightHint = QUESTION_HEIGHT;
        question.setLayoutData(tall);
        paragraphs = new ParagraphChoice(holder, meeting, words);
        buttons = new AnswerButtons(holder, words, this);
        note = WidgetKey.set(new Label(holder, SWT.WRAP), "import.note");
        note.setLayoutData(wide(true, false));
        table.control().addListener(SWT.Selection, event -> chosen());
        table.control().addListener(SWT.DefaultSelection, event -> accept());
        table.control().addListener(SWT.KeyDown, this::key);
        listenForNext();
        editor.listen(holder, this);
        doubts.open(-1).ifPresent(table::select);
        show();
    }

    private static GridData wide(boolean grabWidth, boolean grabHeight) {
        return new GridData(SWT.FILL, SWT.FILL, grabWidth, grabHeight, 2, 1);
    }

    private Optional<String> line(int number) {
        return number < 1 || number > lines.size() ? Optional.empty() : Optional.of(lines.get(number - 1));
    }

    /** The source was found. */
    public void showLines(List<String> found) {
        lines = found;
    }

    public void focus() {
        table.control().setFocus();
    }

    public Control control() {
        return holder;
    }

    /** Whether nothing is left to look at. */
    public boolean isDone() {
        return doubts.open(-1).isEmpty();
    }

    /** Whether something is one of those to look at. */
    public boolean isAbout(EObject object) {
        return doubts.all().stream().anyMatch(doubt -> doubt.element() == object);
    }

    /** Begins with the doubt about an object, else with the first. */
    public void begin(EObject object) {
        if (table.select(object) || selectFirst()) {
            chosen();
        }
    }

    private boolean selectFirst() {
        Optional<Integer> first = doubts.open(-1);
        first.ifPresent(table::select);
        return first.isPresent();
    }

    /** The key for the next one works wherever the focus is on the page. */
    private void listenForNext() {
        Listener filter = event -> {
            if (event.keyCode == SWT.F9 && event.widget instanceof Control control) {
                for (Composite around = control.getParent(); around != null; around = around.getParent()) {
                    if (around == page) {
                        next();
                        event.doit = false;
                    }
                }
            }
        };
        holder.getDisplay().addFilter(SWT.KeyDown, filter);
        holder.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, filter));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL && buttons.mayRefuse()) {
            refuse();
        } else if (event.keyCode == SWT.F2) {
            change();
        }
    }

    private void chosen() {
        table.selected().ifPresent(doubt -> editor.select(Target.of(doubt.element())));
        show();
    }

    private void show() {
        note.setText("");
        progress.setText(
                doubts.total() == 0
                        ? words.words("progress.none")
                        : words.words("progress", doubts.settled(), doubts.total()));
        Optional<Doubt> doubt = table.selected();
        boolean more = doubts.open(table.index()).isPresent();
        question.setText(doubt.map(words::question).orElse(more ? "" : words.words("all")));
        paragraphs.propose(doubt.filter(found -> found.kind() == DoubtKind.UNPLACED));
        doubt.ifPresentOrElse(
                found -> buttons.show(found, answers.isAllowed(found), answers.isAcceptable(found), more),
                () -> buttons.clear(more));
    }

    @Override
    public void accept() {
        if (buttons.mayAccept()) {
            table.selected()
                    .ifPresent(doubt -> answered(
                            doubt,
                            switch (doubt.kind()) {
                                case REPAIR, READING -> answers.keep(doubt);
                                case PROPOSAL -> replace((Repair) doubt.element(), ((Repair) doubt.element()).getTo());
                                case UNPLACED -> place((Unplaced) doubt.element());
                            }));
        }
    }

    private boolean place(Unplaced unplaced) {
        return paragraphs
                .chosen()
                .filter(paragraph -> answers.place(unplaced, paragraph))
                .isPresent();
    }

    @Override
    public void refuse() {
        table.selected()
                .ifPresent(doubt -> answered(
                        doubt,
                        switch (doubt.kind()) {
                            case REPAIR -> replace((Repair) doubt.element(), ((Repair) doubt.element()).getFrom());
                            case PROPOSAL -> answers.keep(doubt);
                            case UNPLACED -> answers.drop((Unplaced) doubt.element());
                            case READING -> false;
                        }));
    }

    @Override
    public void change() {
        table.selected().ifPresent(doubt -> {
            if (doubt.element() instanceof Repair repair) {
                change(doubt, repair);
            }
        });
    }

    private void change(Doubt doubt, Repair repair) {
        InputDialog dialog = new InputDialog(
                holder.getShell(),
                words.words("change.title"),
                words.words("change.ask", repair.getFrom()),
                repair.getTo(),
                text -> text.isBlank() ? words.words("change.empty") : null);
        if (dialog.open() == Window.OK) {
            answered(doubt, replace(repair, dialog.getValue().strip()));
        }
    }

    private boolean replace(Repair repair, String word) {
        boolean replaced = answers.replace(repair, word);
        if (!replaced) {
            note.setText(words.words("lost"));
            holder.layout(true, true);
        }
        return replaced;
    }

    /** Goes on to the next one: where the answered one is gone, that stands in its place. */
    private void answered(Doubt doubt, boolean done) {
        if (done) {
            next(doubts.all().contains(doubt) ? table.index() : table.index() - 1);
        }
    }

    @Override
    public void next() {
        next(table.index());
    }

    private void next(int after) {
        doubts.open(after).ifPresent(index -> {
            table.select(index);
            chosen();
        });
    }

    @Override
    public void reveal() {
        table.selected().ifPresent(doubt -> editor.reveal(place(doubt)));
    }

    private Target place(Doubt doubt) {
        if (doubt.element() instanceof Repair repair) {
            return new RepairedWord(meeting, repair, line(repair.getLine()))
                    .places().stream()
                            .findFirst()
                            .map(place -> Target.of(place.object(), place.attribute()))
                            .orElseGet(() -> nearest(doubt));
        }
        return doubt.kind() == DoubtKind.UNPLACED ? nearest(doubt) : Target.of(doubt.element());
    }

    private Target nearest(Doubt doubt) {
        return paragraphOf(doubt.line()).map(Target::of).orElseGet(() -> Target.of(meeting));
    }

    private Optional<EObject> paragraphOf(int line) {
        return meeting.getParagraphs().stream()
                .filter(paragraph ->
                        LineSpan.of(paragraph).filter(span -> span.has(line)).isPresent())
                .map(EObject.class::cast)
                .findFirst();
    }

    @Override
    public void changed() {
        doubts.refresh();
        table.refresh();
        show();
    }

    @Override
    public void selected(Target target) {
        if (table.select(target.object())) {
            show();
        }
    }

    @Override
    public void stateChanged() {
        show();
    }
}
