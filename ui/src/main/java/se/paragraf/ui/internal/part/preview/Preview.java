// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.NumberSpan;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.internal.page.Newest;
import se.paragraf.ui.internal.page.PageCanvas;
import se.paragraf.ui.internal.page.PdfPages;
import se.paragraf.ui.internal.page.Zoomed;
import se.paragraf.ui.spi.Part;

/** The document in front, made anew a moment after each change. */
final class Preview implements Part, WorkbenchListener, PreviewBar.Choices {

    private static final Logger LOG = LoggerFactory.getLogger(Preview.class);
    private static final int PAUSE = 400;

    private final Workbench workbench;
    private final Display display;
    private final Composite control;
    private final PreviewBar bar;
    private final Label fault;
    private final Composite stack;
    private final StackLayout layers = new StackLayout();
    private final Newest work;
    private final PageCanvas canvas;
    private final Set<Editor> heard = Collections.newSetFromMap(new WeakHashMap<>());
    private final Runnable making = this::make;
    private HtmlPane html;
    private Editor shown;
    private List<Paragraph> paragraphs = List.of();
    private ParagraphSpots spots = ParagraphSpots.of(List.of(), List.of());
    private Paragraph current;
    private boolean web;
    private boolean stale = true;
    private boolean isHint;
    /** What is worked on has not been in sight yet. */
    private boolean unseen;

    Preview(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        this.display = parent.getDisplay();
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        control.setLayout(layout);
        work = new Newest(control);
        bar = new PreviewBar(control, workbench, this);
        fault = WidgetKey.set(new Label(control, SWT.WRAP), "preview.fault");
        fault.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        stack = new Composite(control, SWT.NONE);
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack.setLayout(layers);
        canvas = new PageCanvas(
                stack, work, text("label"), spot -> spots.at(spot).ifPresent(this::go));
        canvas.watch(bar::place);
        layers.topControl = WidgetKey.set(canvas.control(), "preview.pages");
        tell(Optional.empty());
        control.addListener(SWT.Show, event -> later(0));
        workbench.listen(control, this);
        activated();
    }

    private String text(String key) {
        return Message.of(Preview.class, key).in(workbench.language());
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void focus() {
        layers.topControl.setFocus();
    }

    @Override
    public void activated() {
        Editor active = workbench.active().orElse(null);
        if (active != shown) {
            shown = active;
            current = shown == null
                    ? null
                    : shown.selection()
                            .flatMap(target -> within(target.object()))
                            .orElse(null);
            unseen = current != null;
            canvas.clear();
            if (shown != null && heard.add(shown)) {
                listen(shown);
            }
            changed(0);
        }
    }

    @Override
    public void servicesChanged() {
        changed(PAUSE);
    }

    private void listen(Editor editor) {
        editor.listen(control, new EditorListener() {
            @Override
            public void changed() {
                if (editor == shown) {
                    Preview.this.changed(PAUSE);
                }
            }

            @Override
            public void selected(Target target) {
                if (editor == shown) {
                    follow(target);
                }
            }
        });
    }

    private void changed(int pause) {
        stale = true;
        later(pause);
    }

    /** A timer that is set again waits anew. */
    private void later(int pause) {
        if (stale) {
            display.timerExec(pause, making);
        }
    }

    private void make() {
        // What nobody sees is made when it is shown.
        if (control.isDisposed() || !stale || !control.isVisible()) {
            return;
        }
        if (web && !html.isThere()) {
            // The pane itself says why there is no page.
            tell(Optional.empty());
            return;
        }
        stale = false;
        work.supersede();
        if (shown == null) {
            hint("none");
            return;
        }
        Document root = shown.root();
        Optional<DocumentType> type = bar.show(workbench.paragraf().exporting().documents().stream()
                .filter(each -> each.content().isInstance(root))
                .toList());
        if (type.isEmpty()) {
            hint("kind.none");
            return;
        }
        paragraphs = root instanceof Meeting meeting ? List.copyOf(meeting.getParagraphs()) : List.of();
        List<NumberSpan> chosen = List.of();
        if (type.get().needsChosenParagraphs()) {
            if (current == null) {
                hint("choose");
                return;
            }
            chosen = List.of(new NumberSpan(current.getNumber(), current.getNumber()));
        }
        if (isHint) {
            tell(Optional.empty());
        }
        bar.busy(true);
        produce(new Draft(
                workbench.paragraf().exporting(),
                workbench.paragraf().files().snapshot(root),
                type.get().name(),
                chosen,
                shown.file().path().getParent()));
    }

    private void produce(Draft draft) {
        int asked = work.generation();
        List<Integer> numbers = paragraphs.stream().map(Paragraph::getNumber).toList();
        boolean asWeb = web;
        work.run(() -> {
            try {
                if (asWeb) {
                    String page = new String(draft.as("html"), StandardCharsets.UTF_8);
                    work.tell(asked, () -> showPage(page), () -> {});
                } else {
                    PdfPages pages = PdfPages.of(draft.as("pdf"));
                    ParagraphSpots found = ParagraphSpots.of(numbers, pages.marks());
                    work.tell(asked, () -> showPages(pages, found), () -> work.always(() -> PageCanvas.close(pages)));
                }
            } catch (ExportException e) {
                LOG.debug("no preview", e);
                work.tell(asked, () -> failed(e::reason), () -> {});
            } catch (IOException | RuntimeException e) {
                LOG.warn("The preview failed", e);
                work.tell(asked, () -> failed(Message.of(Preview.class, "failed", e.toString())), () -> {});
            }
        });
    }

    private void showPages(PdfPages pages, ParagraphSpots found) {
        spots = found;
        canvas.show(pages);
        if (unseen) {
            spots.spot(paragraphs.indexOf(current)).ifPresent(canvas::reveal);
        }
        made();
    }

    private void showPage(String page) {
        html.show(page, unseen ? anchor() : Optional.empty());
        made();
    }

    private void made() {
        unseen = false;
        bar.busy(false);
        tell(Optional.empty());
    }

    /** What was shown before stays, so that one sees what one works on. */
    private void failed(Localized why) {
        bar.busy(false);
        tell(Optional.of(why));
    }

    /** Why there is nothing to show. */
    private void hint(String key) {
        canvas.clear();
        bar.busy(false);
        tell(Optional.of(Message.of(Preview.class, key)));
        isHint = true;
    }

    private void tell(Optional<Localized> what) {
        isHint = false;
        fault.setText(what.map(words -> words.in(workbench.language())).orElse(""));
        ((GridData) fault.getLayoutData()).exclude = what.isEmpty();
        fault.setVisible(what.isPresent());
        control.layout();
    }

    /** A paragraph was clicked. */
    private void go(int paragraph) {
        if (shown != null && paragraph >= 0 && paragraph < paragraphs.size()) {
            Paragraph clicked = paragraphs.get(paragraph);
            if (clicked.eContainer() == shown.root()) {
                // It is in sight already.
                current = clicked;
                shown.reveal(Target.of(clicked));
            }
        }
    }

    private void follow(Target target) {
        Optional<Paragraph> within = within(target.object());
        if (within.isPresent() && within.get() != current) {
            current = within.get();
            if (bar.chosen().filter(DocumentType::needsChosenParagraphs).isPresent()) {
                changed(0);
            } else if (stale || !bar.isIdle()) {
                unseen = true;
            } else if (web && html.isThere()) {
                anchor().ifPresent(html::reveal);
            } else {
                spots.spot(paragraphs.indexOf(current)).ifPresent(canvas::reveal);
            }
        }
    }

    /** The name that the paragraph that is worked on has in the page. */
    private Optional<String> anchor() {
        int place = paragraphs.indexOf(current);
        return place < 0 ? Optional.empty() : Optional.of(Anchors.of(numbers()).get(place));
    }

    private List<Integer> numbers() {
        return paragraphs.stream().map(Paragraph::getNumber).toList();
    }

    private static Optional<Paragraph> within(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Paragraph paragraph) {
                return Optional.of(paragraph);
            }
        }
        return Optional.empty();
    }

    @Override
    public void kindChosen() {
        changed(0);
    }

    @Override
    public void webChosen(boolean chosen) {
        web = chosen;
        unseen = current != null;
        if (web && html == null) {
            html = new HtmlPane(
                    stack,
                    Message.of(Preview.class, "browser.none"),
                    workbench.language(),
                    anchor -> go(Anchors.of(numbers()).indexOf(anchor)));
        }
        layers.topControl = web ? html.control() : canvas.control();
        bar.place(0, 0);
        stack.layout();
        changed(0);
    }

    private Zoomed zoomed() {
        return web ? html : canvas;
    }

    @Override
    public void larger() {
        zoomed().larger();
    }

    @Override
    public void smaller() {
        zoomed().smaller();
    }

    @Override
    public void fit() {
        zoomed().fit();
    }
}
