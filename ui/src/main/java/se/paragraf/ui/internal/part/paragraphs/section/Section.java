// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.section;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.finding.Marked;

/** A heading with the number of objects, and below it, when it is open, the objects; they are made when they are first seen. */
final class Section {

    private static final int INDENT = 18;

    private final Editor editor;
    private final EReference feature;
    private final Contents contents;
    private final Runnable resized;
    private final Button header;
    private final Composite body;
    private SectionObjects objects;
    private Paragraph paragraph;

    /** Makes what a section contains. */
    @FunctionalInterface
    interface Contents {

        SectionObjects create(Composite parent, Editor editor, EReference feature, Runnable resized);
    }

    Section(Composite parent, Editor editor, EReference feature, Contents contents, Runnable resized) {
        this.editor = editor;
        this.feature = feature;
        this.contents = contents;
        this.resized = resized;
        header = WidgetKey.set(new Button(parent, SWT.TOGGLE | SWT.FLAT | SWT.LEFT), "section." + feature.getName());
        header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        header.addListener(SWT.Selection, event -> toggled());
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginHeight = 0;
        layout.marginLeft = INDENT;
        body.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.exclude = true;
        body.setLayoutData(data);
        body.setVisible(false);
    }

    void show(Paragraph shown) {
        paragraph = shown;
        fill();
        title();
    }

    void refresh() {
        if (objects != null && isOpen()) {
            objects.refresh();
        }
        title();
    }

    void refreshFindings() {
        if (objects != null && isOpen() && paragraph != null) {
            objects.relabel();
        }
        title();
    }

    private void title() {
        String term = new Term(feature).in(editor.workbench().language());
        String name = term.substring(0, 1).toUpperCase(editor.workbench().language()) + term.substring(1);
        int count = paragraph == null ? 0 : ((List<?>) paragraph.eGet(feature)).size();
        String words = Message.of(Section.class, isOpen() ? "open" : "closed", name, count)
                .in(editor.workbench().language());
        String marked = isOpen() || paragraph == null ? words : words + mark();
        if (!marked.equals(header.getText())) {
            header.setText(marked);
        }
    }

    /** A closed section tells that there is something wrong within. */
    private String mark() {
        return ((List<?>) paragraph.eGet(feature))
                .stream()
                        .map(object -> Marked.sign(editor, (EObject) object))
                        .filter(sign -> !sign.isEmpty())
                        .findFirst()
                        .map(sign -> "  " + sign)
                        .orElse("");
    }

    private boolean isOpen() {
        return header.getSelection();
    }

    void open() {
        header.setSelection(true);
        toggled();
    }

    private void toggled() {
        fill();
        ((GridData) body.getLayoutData()).exclude = !isOpen();
        body.setVisible(isOpen());
        title();
        resized.run();
    }

    private void fill() {
        if (!isOpen() || paragraph == null) {
            return;
        }
        if (objects == null) {
            objects = contents.create(body, editor, feature, resized);
        }
        objects.show(paragraph);
    }

    boolean reveal(Target target) {
        boolean mine = target.feature().filter(feature::equals).isPresent() && target.object() == paragraph;
        EObject object = target.object();
        while (object != null && !(object.eContainer() == paragraph && object.eContainingFeature() == feature)) {
            object = object.eContainer();
        }
        if (object == null && !mine) {
            return false;
        }
        if (!isOpen()) {
            open();
        }
        if (object == null) {
            header.setFocus();
        } else {
            objects.reveal(object, target);
        }
        return true;
    }
}
