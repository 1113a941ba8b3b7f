// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.paragraf.model.minutes.Emphasis;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.paragraphs.ToolGroups;
import se.paragraf.ui.internal.part.paragraphs.phrase.PhraseMenu;

/** The tools of the text, as a bar and as keys. */
public final class TextTools {

    private final ToolGroups groups;
    private final List<ToolItem> items = new ArrayList<>();
    private ToolBar bar;
    private BodyEditor body;
    private ToolItem bold;
    private ToolItem italic;
    private ToolItem bullets;
    private ToolItem numbers;
    private ToolItem subheading;
    private PhraseMenu phrases;

    public TextTools(Composite parent) {
        groups = new ToolGroups(parent);
        bar = groups.add();
    }

    public void attach(BodyEditor editor) {
        body = editor;
        bold = item("bold", SWT.CHECK, () -> emphasize(true));
        italic = item("italic", SWT.CHECK, () -> emphasize(false));
        group();
        bullets = item(
                "bullets",
                SWT.CHECK,
                () -> lines("bullets", (passage, first, last) -> Lists.toggle(passage, first, last, false)));
        numbers = item(
                "numbers",
                SWT.CHECK,
                () -> lines("numbers", (passage, first, last) -> Lists.toggle(passage, first, last, true)));
        item("indent", SWT.PUSH, () -> lines("indent", Lists::indent));
        item("outdent", SWT.PUSH, () -> lines("outdent", Lists::outdent));
        group();
        subheading = item("subheading", SWT.CHECK, () -> lines("subheading", Lists::toggleSubheading));
        item("link", SWT.PUSH, this::link);
        item("table", SWT.PUSH, this::table);
        item("picture", SWT.PUSH, this::picture);
        group();
        ToolItem phrase = item("phrases", SWT.DROP_DOWN, () -> phrases.open());
        phrases = new PhraseMenu(phrase, editor);
        StyledText text = body.control();
        text.addVerifyKeyListener(event -> pressed(event.keyCode, event.stateMask, done -> event.doit = !done));
        text.addCaretListener(event -> text.getDisplay().asyncExec(this::mark));
        text.addListener(SWT.MouseDoubleClick, event -> openObject(text.getCaretOffset()));
        TextClipboard.attach(body);
    }

    private void group() {
        bar = groups.add();
    }

    private ToolItem item(String key, int style, Runnable action) {
        ToolItem item = WidgetKey.set(new ToolItem(bar, style), "body." + key);
        item.setText(BodyEditor.words(key).in(body.editor().workbench().language()));
        items.add(item);
        item.setToolTipText(
                BodyEditor.words(key + ".help").in(body.editor().workbench().language()));
        item.addListener(SWT.Selection, (Event event) -> {
            action.run();
            if (style != SWT.DROP_DOWN) {
                body.control().setFocus();
            }
            mark();
        });
        return item;
    }

    private void pressed(int code, int mask, Consumer<Boolean> done) {
        int key = Character.toLowerCase(code) | mask & SWT.MODIFIER_MASK;
        boolean known = true;
        if (key == (SWT.MOD1 | 'b')) {
            emphasize(true);
        } else if (key == (SWT.MOD1 | 'i')) {
            emphasize(false);
        } else if (key == (SWT.MOD1 | 'k')) {
            link();
        } else if (key == (SWT.MOD3 | SWT.MOD2 | SWT.ARROW_RIGHT)) {
            lines("indent", Lists::indent);
        } else if (key == (SWT.MOD3 | SWT.MOD2 | SWT.ARROW_LEFT)) {
            lines("outdent", Lists::outdent);
        } else if (key == SWT.CR || key == SWT.KEYPAD_CR) {
            known = openObject(body.control().getCaretOffset()) || endItem();
        } else {
            known = false;
        }
        done.accept(known);
        if (known) {
            mark();
        }
    }

    /** Enter in an item without words ends the list. */
    private boolean endItem() {
        Point lines = body.lines();
        Line line = body.passage().lines().get(lines.x);
        if (lines.x == lines.y && line.is(LineKind.ITEM) && line.spans().isEmpty()) {
            lines("outdent", Lists::outdent);
            return true;
        }
        return false;
    }

    /** Shows what the tools would take back. */
    private void mark() {
        if (groups.isDisposed() || body.paragraph() == null) {
            return;
        }
        Span style = body.style();
        bold.setSelection(TextEmphasis.isOn(style, Emphasis.STRONG));
        italic.setSelection(TextEmphasis.isOn(style, Emphasis.EMPHASIS));
        Line line = body.passage().lines().get(body.lines().x);
        bullets.setSelection(line.is(LineKind.ITEM) && !line.list().ordered());
        numbers.setSelection(line.is(LineKind.ITEM) && line.list().ordered());
        subheading.setSelection(line.is(LineKind.SUBHEADING));
    }

    public void enable() {
        for (ToolItem item : items) {
            item.setEnabled(body.isEditable());
        }
    }

    private void emphasize(boolean strong) {
        Emphasis part = strong ? Emphasis.STRONG : Emphasis.EMPHASIS;
        Point range = body.control().getSelectionRange();
        if (range.y == 0) {
            Span style = body.style();
            body.setStyle(
                    style.withEmphasis(TextEmphasis.with(style.emphasis(), part, !TextEmphasis.isOn(style, part))));
            return;
        }
        boolean on = body.passage().spans(range.x, range.y).stream().allMatch(span -> TextEmphasis.isOn(span, part));
        body.edit(
                BodyEditor.words(strong ? "bold" : "italic"),
                passage -> passage.format(
                        range.x, range.y, span -> span.withEmphasis(TextEmphasis.with(span.emphasis(), part, !on))));
    }

    /** Changes whole lines. */
    @FunctionalInterface
    private interface LineEdit {

        Passage apply(Passage passage, int first, int last);
    }

    private void lines(String key, LineEdit edit) {
        Point lines = body.lines();
        body.edit(BodyEditor.words(key), passage -> edit.apply(passage, lines.x, lines.y));
    }

    private void link() {
        LinkDialog.open(body);
    }

    private void table() {
        int caret = body.control().getCaretOffset();
        if (!(object(caret) instanceof TableBlock) || !openObject(caret)) {
            TableDialog.create(body)
                    .ifPresent(table -> body.edit(
                            BodyEditor.words("step.table"),
                            passage -> passage.add(passage.lineAt(caret), List.of(Line.object(table)))));
        }
    }

    private void picture() {
        int caret = body.control().getCaretOffset();
        if (!(object(caret) instanceof ImageBlock) || !openObject(caret)) {
            PictureDialog.create(body)
                    .ifPresent(picture -> body.edit(
                            BodyEditor.words("step.picture"),
                            passage -> passage.add(passage.lineAt(caret), List.of(Line.object(picture)))));
        }
    }

    /** What stands in the text at an offset in the place of words; null if words do. */
    private EObject object(int offset) {
        Line line = body.passage().lines().get(body.passage().lineAt(offset));
        return line.is(LineKind.OBJECT) ? line.origin() : null;
    }

    /** Opens the table or picture at an offset; false if there is none. */
    private boolean openObject(int offset) {
        EObject object = body.isEditable() ? object(offset) : null;
        if (object instanceof TableBlock table) {
            TableDialog.edit(body, table);
        } else if (object instanceof ImageBlock image) {
            PictureDialog.edit(body, image);
        } else {
            return false;
        }
        return true;
    }
}
