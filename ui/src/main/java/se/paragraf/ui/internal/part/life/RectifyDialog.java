// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.life;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import se.paragraf.core.minutes.Signing;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.ObjectLabel;

/** Which words of which paragraph are replaced, by which, why and by whom. */
final class RectifyDialog extends LifeDialog {

    private final Life life;
    private final List<Paragraph> paragraphs;
    private final int shown;
    private Combo paragraph;
    private Text before;
    private Text after;
    private Text reason;
    private Text by;
    private Text day;
    private Rectifying rectifying;

    RectifyDialog(Editor editor, Life life) {
        super(editor.workbench(), Deed.RECTIFY);
        this.life = life;
        this.paragraphs = life.adjusted();
        this.shown = editor.selection().map(target -> place(target.object())).orElse(0);
    }

    private int place(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Paragraph within) {
                return Math.max(0, paragraphs.indexOf(within));
            }
        }
        return 0;
    }

    Rectifying rectifying() {
        return rectifying;
    }

    @Override
    void fill() {
        paragraph =
                choice("paragraph", paragraphs.stream().map(ObjectLabel::new).toList(), shown);
        before = lines("before");
        after = lines("after");
        reason = line("reason", "");
        by = line("by", Signing.of(life.meeting()).name(SignatoryRole.SECRETARY));
        day = day("day", life.today());
    }

    @Override
    Optional<Message> take() {
        if (day(day).isEmpty()) {
            return Optional.of(noDay());
        }
        rectifying = new Rectifying(
                paragraphs.get(paragraph.getSelectionIndex()),
                before.getText(),
                after.getText(),
                reason.getText(),
                by.getText(),
                day(day).get());
        return rectifying.fault(life);
    }
}
