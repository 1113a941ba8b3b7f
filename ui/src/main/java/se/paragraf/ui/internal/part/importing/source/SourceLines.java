// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.source;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.spi.Part;

/** The lines of a source with what became of each in the margin. */
public final class SourceLines implements Part, EditorListener {

    /** So many lines are marked one by one; of more the colour is enough, as all that is seen has it. */
    private static final int MOST_MARKED = 2000;

    private final Editor editor;
    private final List<String> lines;
    private final StyledText text;
    private final Margin margin;
    private LineClaims claims;
    private Optional<LineSpan> selected = Optional.empty();
    private int line;
    private boolean selecting;

    public SourceLines(Composite parent, Editor editor, List<String> lines) {
        this.editor = editor;
        this.lines = lines;
        margin = new Margin(lines.size());
        claims = claims();
        text = WidgetKey.set(
                new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "import.source");
        text.setFont(JFaceResources.getTextFont());
        text.setText(lines.isEmpty() ? words("source.nolines") : margin.text(lines, claims));
        text.setWrapIndent(indent());
        text.setMargins(4, 2, 4, 2);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words("source.name");
            }
        });
        text.addLineBackgroundListener(this::paint);
        text.addListener(SWT.MouseUp, this::moved);
        text.addListener(SWT.KeyUp, this::moved);
        text.addListener(SWT.MouseDoubleClick, event -> open());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                open();
            }
        });
        editor.listen(text, this);
        editor.selection().ifPresent(this::selected);
    }

    private String words(String key) {
        return Message.of(SourceLines.class, key).in(editor.workbench().language());
    }

    private int indent() {
        GC gc = new GC(text);
        try {
            gc.setFont(text.getFont());
            return gc.textExtent("0".repeat(margin.width())).x;
        } finally {
            gc.dispose();
        }
    }

    private LineClaims claims() {
        return LineClaims.of((Meeting) editor.root(), lines);
    }

    private void paint(LineBackgroundEvent event) {
        int painted = text.getLineAtOffset(event.lineOffset) + 1;
        if (painted <= lines.size()) {
            boolean marked = selected.filter(span -> span.has(painted)).isPresent();
            event.lineBackground = LineColors.of(text, claims.state(painted), marked);
        }
    }

    /** The caret came to another line, by mouse or by key. */
    private void moved(Event event) {
        int now = text.getLineAtOffset(text.getCaretOffset()) + 1;
        if (now != line && now <= lines.size() && !text.isTextSelected()) {
            line = now;
            selecting = true;
            editor.select(target(now));
            selecting = false;
        }
    }

    private Target target(int of) {
        return Target.of(claims.subject(of).orElse(editor.root()));
    }

    private void open() {
        if (!lines.isEmpty()) {
            editor.reveal(target(text.getLineAtOffset(text.getCaretOffset()) + 1));
        }
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void changed() {
        LineClaims before = claims;
        claims = claims();
        for (int changed = 1; changed <= lines.size(); changed++) {
            LineState state = claims.state(changed);
            if (state != before.state(changed)) {
                put(changed, margin.signOffset(), String.valueOf(state.sign()));
            }
        }
        text.redraw();
    }

    private void put(int at, int offset, String sign) {
        text.replaceTextRange(text.getOffsetAtLine(at - 1) + offset, 1, sign);
    }

    @Override
    public void selected(Target target) {
        Optional<LineSpan> span = LineSpan.around(target.object()).filter(found -> found.first() <= lines.size());
        if (!span.equals(selected)) {
            mark(false);
            selected = span;
            mark(true);
            text.redraw();
        }
        if (!selecting) {
            span.ifPresent(this::scroll);
        }
    }

    private void mark(boolean is) {
        selected.ifPresent(span -> {
            int last = Math.min(Math.min(span.last(), lines.size()), span.first() + MOST_MARKED);
            for (int marked = span.first(); marked <= last; marked++) {
                put(marked, 0, Margin.selected(is));
            }
        });
    }

    private void scroll(LineSpan span) {
        line = span.first();
        text.setCaretOffset(text.getOffsetAtLine(span.first() - 1));
        text.setTopIndex(Math.max(0, span.first() - 4));
    }

    @Override
    public boolean reveal(Target target) {
        return LineSpan.around(target.object()).isPresent();
    }
}
