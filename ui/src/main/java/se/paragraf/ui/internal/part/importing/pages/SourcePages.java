// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.pages;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.page.Newest;
import se.paragraf.ui.internal.page.PageCanvas;
import se.paragraf.ui.internal.page.PageWord;
import se.paragraf.ui.internal.page.PdfPages;
import se.paragraf.ui.internal.page.Spot;
import se.paragraf.ui.internal.part.importing.source.LineClaims;
import se.paragraf.ui.internal.part.importing.source.LineSpan;
import se.paragraf.ui.internal.part.importing.source.SourceLines;
import se.paragraf.ui.spi.Part;

/** The pages of a PDF with what became of each line, and the lines themselves for who wants to read these. */
final class SourcePages implements Part, EditorListener {

    private static final Logger LOG = LoggerFactory.getLogger(SourcePages.class);

    private final Editor editor;
    private final List<String> lines;
    private final Composite holder;
    private final Label note;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final PageCanvas canvas;
    private final SourceLines text;
    private final PageMarks marks;
    private final ToolItem asPages;
    private final ToolItem asLines;
    private LinePlaces places = LinePlaces.of(List.of(), List.of());
    private boolean selecting;

    SourcePages(Composite parent, Editor editor, byte[] source, List<String> lines) {
        this.editor = editor;
        this.lines = lines;
        holder = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        holder.setLayout(layout);
        ToolBar bar = new ToolBar(holder, SWT.FLAT);
        asPages = item(bar, SWT.RADIO, "pages", () -> show(true));
        asLines = item(bar, SWT.RADIO, "lines", () -> show(false));
        note = WidgetKey.set(new Label(holder, SWT.WRAP), "import.pages.note");
        stack = new Composite(holder, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(layers);
        Newest work = new Newest(stack);
        canvas = new PageCanvas(stack, work, words("pages.name"), this::clicked);
        WidgetKey.set(canvas.control(), "import.pages");
        item(bar, SWT.PUSH, "smaller", canvas::smaller);
        item(bar, SWT.PUSH, "larger", canvas::larger);
        item(bar, SWT.PUSH, "fit", canvas::fit);
        text = new SourceLines(stack, editor, lines);
        marks = new PageMarks(places, claims());
        canvas.over(marks);
        editor.listen(holder, this);
        tell(Optional.of("pages.drawing"));
        show(true);
        work.run(() -> open(work, source));
    }

    private ToolItem item(ToolBar bar, int style, String key, Runnable what) {
        ToolItem item = WidgetKey.set(new ToolItem(bar, style), "import.pages." + key);
        item.setText(words(key));
        item.setToolTipText(words(key + ".help"));
        item.addListener(SWT.Selection, event -> what.run());
        return item;
    }

    private String words(String key) {
        return Message.of(SourcePages.class, key).in(editor.workbench().language());
    }

    private LineClaims claims() {
        return LineClaims.of((Meeting) editor.root(), lines);
    }

    /** Beside the window. */
    private void open(Newest work, byte[] source) {
        int asked = work.generation();
        try {
            PdfPages pages = PdfPages.of(source);
            List<PageWord> found = pages.words();
            LinePlaces placed = LinePlaces.of(lines, found);
            work.tell(asked, () -> opened(pages, placed), () -> PageCanvas.close(pages));
        } catch (IOException | RuntimeException e) {
            LOG.debug("the pages cannot be shown", e);
            work.tell(
                    asked,
                    () -> {
                        show(false);
                        tell(Optional.of("pages.none"));
                    },
                    () -> {});
        }
    }

    private void opened(PdfPages pages, LinePlaces placed) {
        places = placed;
        marks.show(placed);
        canvas.show(pages);
        tell(placed.isEmpty() ? Optional.of("pages.pictures") : Optional.empty());
        editor.selection().ifPresent(this::selected);
    }

    private void tell(Optional<String> key) {
        note.setText(key.map(this::words).orElse(""));
        note.setVisible(key.isPresent());
        GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        place.exclude = key.isEmpty();
        note.setLayoutData(place);
        holder.layout();
    }

    private void show(boolean pages) {
        asPages.setSelection(pages);
        asLines.setSelection(!pages);
        layers.topControl = pages ? canvas.control() : text.control();
        stack.layout();
    }

    private void clicked(Spot spot) {
        places.at(spot).ifPresent(line -> {
            selecting = true;
            editor.select(Target.of(marks.claims().subject(line).orElse(editor.root())));
            selecting = false;
        });
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void changed() {
        marks.show(claims());
        canvas.control().redraw();
    }

    @Override
    public void selected(Target target) {
        Optional<LineSpan> span = LineSpan.around(target.object());
        marks.select(span);
        canvas.control().redraw();
        if (!selecting) {
            span.flatMap(this::first).ifPresent(piece -> canvas.reveal(new Spot(piece.page(), piece.top())));
        }
    }

    private Optional<PageWord> first(LineSpan span) {
        for (int line = span.first(); line <= Math.min(span.last(), lines.size()); line++) {
            if (!places.of(line).isEmpty()) {
                return Optional.of(places.of(line).get(0));
            }
        }
        return Optional.empty();
    }

    @Override
    public void focus() {
        layers.topControl.setFocus();
    }

    @Override
    public boolean reveal(Target target) {
        return LineSpan.around(target.object()).isPresent();
    }
}
