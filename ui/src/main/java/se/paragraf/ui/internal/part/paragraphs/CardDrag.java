// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import se.paragraf.model.minutes.Paragraph;

/** Moves a card to where it is dropped. */
final class CardDrag {

    private CardDrag() {}

    static void attach(Table table, ParagraphEdits edits, Cards cards) {
        LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
        DragSource source = new DragSource(table, DND.DROP_MOVE);
        source.setTransfer(transfer);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = edits.isAllowed() && cards.selected().isPresent();
                cards.selected().ifPresent(card -> transfer.setSelection(new StructuredSelection(card)));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                transfer.setSelection(null);
            }
        });
        DropTarget target = new DropTarget(table, DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {transfer});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = dragged(transfer) == null ? DND.DROP_NONE : DND.DROP_MOVE;
                event.feedback = DND.FEEDBACK_SCROLL
                        | (isUpperHalf(table, event) ? DND.FEEDBACK_INSERT_BEFORE : DND.FEEDBACK_INSERT_AFTER);
            }

            @Override
            public void drop(DropTargetEvent event) {
                Paragraph paragraph = dragged(transfer);
                if (paragraph == null || !(event.item instanceof TableItem item)) {
                    return;
                }
                int from = cards.index();
                int gap = table.indexOf(item) + (isUpperHalf(table, event) ? 0 : 1);
                if (edits.move(paragraph, gap > from ? gap - 1 : gap)) {
                    cards.choose(paragraph);
                }
            }
        });
    }

    private static Paragraph dragged(LocalSelectionTransfer transfer) {
        return transfer.getSelection() instanceof StructuredSelection selection
                        && selection.getFirstElement() instanceof Paragraph paragraph
                ? paragraph
                : null;
    }

    private static boolean isUpperHalf(Table table, DropTargetEvent event) {
        if (!(event.item instanceof TableItem item)) {
            return false;
        }
        Rectangle bounds = item.getBounds();
        Point point = table.toControl(event.x, event.y);
        return point.y < bounds.y + bounds.height / 2;
    }
}
