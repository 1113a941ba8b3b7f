// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.internal.part.importing.facts.FactTree;
import se.paragraf.ui.internal.part.importing.review.Review;
import se.paragraf.ui.internal.part.importing.source.LineSpan;
import se.paragraf.ui.spi.Part;

/** The source at the left; at the right what was read of it, and what of that is to be looked at. */
final class ImportPart implements Part, EditorListener {

    private final Editor editor;
    private final SashForm sash;
    private final CTabFolder tabs;
    private final Review review;
    private final FactTree facts;

    ImportPart(Composite parent, Editor editor) {
        this.editor = editor;
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(new FillLayout());
        tabs = WidgetKey.set(new CTabFolder(sash, SWT.TOP | SWT.FLAT | SWT.BORDER), "import.tabs");
        review = new Review(tabs, sash, editor);
        facts = new FactTree(tabs, editor);
        tab("tab.review", review.control());
        tab("tab.facts", facts.control());
        tabs.setSelection(review.isDone() ? 1 : 0);
        editor.listen(sash, this);
        new SourcePane(left, editor, review::showLines);
        sash.setWeights(55, 45);
    }

    private void tab(String key, Control content) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(Message.of(ImportPart.class, key).in(editor.workbench().language()));
        tab.setControl(content);
    }

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void focus() {
        if (tabs.getSelectionIndex() == 0) {
            review.focus();
        } else {
            facts.focus();
        }
    }

    /** What is to be looked at stands in one list, all the rest in the other. */
    @Override
    public void selected(Target target) {
        if (review.isAbout(target.object())) {
            tabs.setSelection(0);
        } else if (LineSpan.of(target.object()).isPresent()) {
            tabs.setSelection(1);
        }
    }

    private void focusIfShown() {
        if (!sash.isDisposed() && sash.isVisible()) {
            focus();
        }
    }

    @Override
    public boolean reveal(Target target) {
        EObject object = target.object();
        boolean isHere = object instanceof ImportRecord || object.eContainer() instanceof ImportRecord;
        if (isHere) {
            // The page is shown after it has found the place.
            sash.getDisplay().asyncExec(() -> {
                if (!sash.isDisposed()) {
                    review.begin(object);
                    focusIfShown();
                }
            });
        }
        return isHere;
    }
}
