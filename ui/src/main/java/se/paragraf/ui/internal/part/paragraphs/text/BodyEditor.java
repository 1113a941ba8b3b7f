// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.TabKey;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.paragraphs.Change;

/** The text of a paragraph, to be written in. What is typed changes the model at once. */
public final class BodyEditor {

    /** After a rest this long, in milliseconds, what is typed is undone by itself. */
    private static final int REST = 2000;

    private static final int MARGIN = 8;

    private final Editor editor;
    private final StyledText text;
    private final TextPainter painter;
    private Paragraph paragraph;
    private Passage passage = Passage.of(List.of());
    private Passage inModel = passage;
    /** How words look that are typed at a place, if the user has said it. */
    private Span style;

    private int stylePlace;
    private Object burst = new Object();
    private final Runnable rest = () -> burst = new Object();
    private boolean changing;

    public BodyEditor(Composite parent, Editor editor) {
        this.editor = editor;
        text = WidgetKey.set(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "body");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        text.setLineSpacing(2);
        painter = new TextPainter(text, editor.workbench().language());
        text.addExtendedModifyListener(this::modified);
        text.addListener(SWT.FocusIn, event -> focused());
        TabKey.leadsOn(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words("name").in(editor.workbench().language());
            }
        });
    }

    static Localized words(String key, Object... arguments) {
        return Message.of(BodyEditor.class, key, arguments);
    }

    public StyledText control() {
        return text;
    }

    public Editor editor() {
        return editor;
    }

    public Paragraph paragraph() {
        return paragraph;
    }

    Passage passage() {
        return passage;
    }

    public boolean isEditable() {
        return paragraph != null && editor.mayEdit(paragraph, MinutesPackage.Literals.PARAGRAPH__BODY);
    }

    public void show(Paragraph shown) {
        paragraph = shown;
        style = null;
        inModel = read();
        passage = inModel;
        changing = true;
        text.setText(passage.text());
        changing = false;
        painter.forget();
        painter.show(passage);
        text.setEditable(isEditable());
    }

    private Passage read() {
        return BodyReader.read(paragraph == null ? List.of() : paragraph.getBody());
    }

    /** Follows the model, where it was changed by others. */
    public void refresh() {
        text.setEditable(isEditable());
        Passage now = read();
        if (!changing && !now.equals(inModel)) {
            inModel = now;
            passage = now;
            burst = new Object();
            display();
        } else if (!changing) {
            painter.show(passage);
        }
    }

    private void focused() {
        if (paragraph != null) {
            editor.select(Target.of(paragraph, MinutesPackage.Literals.PARAGRAPH__BODY));
        }
    }

    private void modified(ExtendedModifyEvent event) {
        if (changing || paragraph == null) {
            return;
        }
        String words = event.length == 0 ? "" : text.getTextRange(event.start, event.length);
        Span look = style != null && event.start == stylePlace ? style : passage.styleAt(event.start);
        style = null;
        Passage next = passage.replace(event.start, event.replacedText.length(), words, look);
        text.getDisplay().timerExec(REST, rest);
        changing = true;
        editor.type(words("typing"), burst, change(next));
        changing = false;
        boolean differs = !passage.text().equals(text.getText());
        if (differs) {
            int caret = event.start + event.length;
            display();
            text.setCaretOffset(Math.min(caret, text.getCharCount()));
        } else {
            painter.show(passage);
        }
    }

    private Change change(Passage next) {
        return Change.of(paragraph, () -> write(next));
    }

    private void write(Passage next) {
        StatedDecisions stated = StatedDecisions.of(paragraph);
        passage = BodyWriter.write(next, paragraph.getBody());
        stated.follow();
        inModel = read();
    }

    /** Changes the text in a step of its own; the selection stays on the same characters. */
    public void edit(Localized label, UnaryOperator<Passage> edit) {
        if (!isEditable()) {
            return;
        }
        Passage next = edit.apply(passage);
        if (next.equals(passage)) {
            return;
        }
        changing = true;
        editor.execute(label, change(next));
        changing = false;
        burst = new Object();
        display();
    }

    /** Puts lines in the place of what is selected. */
    public void insert(Localized label, List<Line> lines) {
        Point selection = text.getSelectionRange();
        int rest = text.getCharCount() - selection.x - selection.y;
        edit(label, shown -> shown.replace(selection.x, selection.y, lines));
        text.setCaretOffset(Math.max(text.getCharCount() - rest, 0));
        text.showSelection();
    }

    /** Puts lines below the one with the caret, and does something else to the paragraph, in one step. */
    public void addLines(Localized label, List<Line> lines, Runnable also) {
        if (!isEditable()) {
            return;
        }
        int index = lines().y;
        boolean blank = passage.lines().get(index).spans().isEmpty();
        Passage next = passage.add(index, lines);
        changing = true;
        editor.execute(label, Change.of(paragraph, () -> {
            also.run();
            write(next);
        }));
        changing = false;
        burst = new Object();
        display();
        int last = index + lines.size() - (blank ? 1 : 0);
        text.setCaretOffset(passage.start(last) + passage.lines().get(last).length());
        text.showSelection();
        text.setFocus();
    }

    /** Selects the first of these words in the line of the caret, to be typed over. */
    public void selectNext(String words) {
        int index = passage.lineAt(text.getCaretOffset());
        int start = passage.start(index);
        int first = text.getText().indexOf(words, start);
        if (first >= 0 && first < start + passage.lines().get(index).length()) {
            text.setSelection(first, first + words.length());
        }
    }

    /** Shows the passage where the text says otherwise; the caret stays at the words where it was. */
    private void display() {
        String now = text.getText();
        String wanted = passage.text();
        int start = 0;
        int shorter = Math.min(now.length(), wanted.length());
        while (start < shorter && now.charAt(start) == wanted.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && now.charAt(now.length() - 1 - end) == wanted.charAt(wanted.length() - 1 - end)) {
            end++;
        }
        boolean was = changing;
        changing = true;
        if (start + end < Math.max(now.length(), wanted.length())) {
            text.replaceTextRange(start, now.length() - start - end, wanted.substring(start, wanted.length() - end));
            painter.forget();
        }
        changing = was;
        painter.show(passage);
    }

    /** Draws all anew, after an object of the text was changed. */
    void repaint() {
        painter.forget();
        painter.show(passage);
        text.redraw();
    }

    /** How the next words look that are typed. */
    Span style() {
        int caret = text.getSelectionRange().x;
        return style != null && caret == stylePlace ? style : passage.styleAt(caret);
    }

    void setStyle(Span next) {
        style = next;
        stylePlace = text.getSelectionRange().x;
    }

    /** The first and the last line of the selection. */
    Point lines() {
        Point range = text.getSelectionRange();
        return new Point(passage.lineAt(range.x), passage.lineAt(range.x + range.y));
    }

    /** Puts the caret at a block or an item. */
    public boolean reveal(EObject object) {
        for (int i = 0; i < passage.lines().size(); i++) {
            EObject origin = passage.lines().get(i).origin();
            for (EObject part = object; part != null && part != paragraph; part = part.eContainer()) {
                if (part == origin) {
                    text.setSelection(passage.start(i));
                    text.setFocus();
                    return true;
                }
            }
        }
        return false;
    }
}
