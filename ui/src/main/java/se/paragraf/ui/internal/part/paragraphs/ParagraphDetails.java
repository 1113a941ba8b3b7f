// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.MinutesPackage.Literals;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Form;
import se.paragraf.ui.Target;
import se.paragraf.ui.internal.part.paragraphs.section.Sections;
import se.paragraf.ui.internal.part.paragraphs.text.BodyEditor;
import se.paragraf.ui.internal.part.paragraphs.text.TextTools;

/** One paragraph: what it says of itself, its text, and what was decided, voted and noted. */
final class ParagraphDetails {

    private static final int LOWEST_TEXT = 130;
    private static final int HIGHEST_TEXT = 420;
    /** In milliseconds. */
    private static final int REST = 70;

    private static final int MANY_LINES = 60;
    private static final int NARROWEST = 50;

    private static final List<EStructuralFeature> FACTS = List.of(
            Literals.PARAGRAPH__TITLE,
            Literals.PARAGRAPH__KIND,
            Literals.PARAGRAPH__CASE_NUMBER,
            Literals.PARAGRAPH__PRESENTER,
            Literals.PARAGRAPH__CLOSED_DOORS,
            Literals.PARAGRAPH__AUDIENCE);

    private final ScrolledComposite scroller;
    private final Composite column;
    private final Form facts;
    private final TextTools tools;
    private final BodyEditor body;
    private final Sections sections;
    private Paragraph paragraph;
    private int textHeight;
    private final Runnable showSections = this::showSections;

    ParagraphDetails(Composite parent, Editor editor) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        column = new Composite(scroller, SWT.NONE);
        column.setLayout(new GridLayout());
        scroller.setContent(column);
        facts = editor.workbench().form(column, editor);
        facts.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        CLabel label = new CLabel(column, SWT.NONE);
        label.setText(
                Message.of(ParagraphDetails.class, "text").in(editor.workbench().language()));
        tools = new TextTools(column);
        body = new BodyEditor(column, editor);
        tools.attach(body);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.heightHint = LOWEST_TEXT;
        body.control().setLayoutData(data);
        sections = new Sections(column, editor, this::measure);
        scroller.addListener(SWT.Resize, event -> measure());
        body.control().addListener(SWT.Modify, event -> grow());
        body.control().addListener(SWT.Resize, event -> grow());
        column.setVisible(false);
    }

    Paragraph paragraph() {
        return paragraph;
    }

    void show(Paragraph shown) {
        if (shown == paragraph) {
            return;
        }
        paragraph = shown;
        column.setVisible(shown != null);
        if (shown == null) {
            return;
        }
        scroller.setRedraw(false);
        try {
            facts.show(shown, FACTS);
            body.show(shown);
            tools.enable();
            scroller.getDisplay().timerExec(REST, showSections);
            scroller.setOrigin(0, 0);
            fitText();
            measure();
        } finally {
            scroller.setRedraw(true);
        }
    }

    /** What is below the text comes a moment later, so that going through the cards by keys does not wait for it. */
    private void showSections() {
        if (scroller.isDisposed() || paragraph == null || sections.isShown(paragraph)) {
            return;
        }
        scroller.setRedraw(false);
        sections.show(paragraph);
        measure();
        scroller.setRedraw(true);
    }

    void refresh() {
        body.refresh();
        tools.enable();
        showSections();
        sections.refresh();
    }

    void refreshFindings() {
        if (paragraph != null && sections.isShown(paragraph)) {
            sections.refreshFindings();
        }
    }

    private void grow() {
        if (fitText()) {
            measure();
        }
    }

    /** The text takes the room that it needs, within bounds; true if that is another one than before. */
    private boolean fitText() {
        StyledText text = body.control();
        int width = text.getSize().x;
        if (width < NARROWEST) {
            return false;
        }
        int wanted = text.getLineCount() > MANY_LINES ? HIGHEST_TEXT : text.computeSize(width, SWT.DEFAULT, false).y;
        int height = Math.max(LOWEST_TEXT, Math.min(wanted, HIGHEST_TEXT));
        boolean other = height != textHeight;
        textHeight = height;
        ((GridData) text.getLayoutData()).heightHint = height;
        return other;
    }

    private void measure() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            scroller.setMinSize(column.computeSize(width, SWT.DEFAULT));
            column.layout(true, true);
        }
    }

    void reveal(Target target) {
        showSections();
        if (target.feature().filter(FACTS::contains).isPresent() && target.object() == paragraph) {
            facts.reveal(target);
        } else if (target.feature().filter(Literals.PARAGRAPH__BODY::equals).isPresent()) {
            body.control().setFocus();
        } else if (target.object() != paragraph || target.feature().isPresent()) {
            if (!body.reveal(target.object())) {
                sections.reveal(target);
            }
        }
    }
}
