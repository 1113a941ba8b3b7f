// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.internal.part.importing.review.Review;
import se.paragraf.ui.spi.Part;

/** The source at the left, what is to be looked at at the right. */
final class ImportPart implements Part {

    private final SashForm sash;
    private final Review review;

    ImportPart(Composite parent, Editor editor) {
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(sash, SWT.NONE);
        left.setLayout(new FillLayout());
        review = new Review(sash, editor);
        new SourcePane(left, editor, review::showLines);
        sash.setWeights(55, 45);
    }

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void focus() {
        review.focus();
    }

    private void focusIfShown() {
        if (!sash.isDisposed() && sash.isVisible()) {
            review.focus();
        }
    }

    @Override
    public boolean reveal(Target target) {
        EObject object = target.object();
        boolean isHere = object instanceof ImportRecord || object.eContainer() instanceof ImportRecord;
        if (isHere) {
            review.select(object);
            // The page is shown after it has found the place.
            sash.getDisplay().asyncExec(this::focusIfShown);
        }
        return isHere;
    }
}
