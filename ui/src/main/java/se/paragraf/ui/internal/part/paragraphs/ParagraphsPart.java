// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.Target;
import se.paragraf.ui.spi.Part;

/** The cards at the left, the paragraph at the right. */
final class ParagraphsPart implements Part, EditorListener {

    private final Editor editor;
    private final Meeting meeting;
    private final SashForm sash;
    private final Cards cards;
    private final ParagraphDetails details;

    ParagraphsPart(Composite parent, Editor editor) {
        this.editor = editor;
        this.meeting = (Meeting) editor.root();
        sash = new SashForm(parent, SWT.HORIZONTAL);
        cards = new Cards(sash, editor, this::selected);
        details = new ParagraphDetails(sash, editor);
        sash.setWeights(32, 68);
        editor.listen(sash, this);
        Optional<Paragraph> first = editor.selection().flatMap(target -> paragraph(target.object()));
        first.or(() -> meeting.getParagraphs().stream().findFirst()).ifPresent(this::show);
    }

    private void selected(Paragraph paragraph) {
        details.show(paragraph);
        editor.select(Target.of(paragraph));
    }

    private void show(Paragraph paragraph) {
        cards.select(paragraph);
        details.show(paragraph);
    }

    private Optional<Paragraph> paragraph(EObject object) {
        EObject around = object;
        while (around != null && !(around instanceof Paragraph)) {
            around = around.eContainer();
        }
        return Optional.ofNullable((Paragraph) around).filter(meeting.getParagraphs()::contains);
    }

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void focus() {
        cards.focus();
    }

    @Override
    public boolean reveal(Target target) {
        Optional<Paragraph> paragraph = paragraph(target.object());
        paragraph.ifPresent(found -> {
            show(found);
            details.reveal(target);
        });
        return paragraph.isPresent();
    }

    @Override
    public void changed() {
        Paragraph shown = details.paragraph();
        cards.refresh();
        if (shown == null || !meeting.getParagraphs().contains(shown)) {
            cards.selected().ifPresentOrElse(this::show, () -> details.show(null));
        } else {
            cards.select(shown);
            details.refresh();
        }
    }

    @Override
    public void findingsChanged() {
        cards.refreshFindings();
        details.refreshFindings();
    }

    @Override
    public void stateChanged() {
        cards.enable();
    }
}
