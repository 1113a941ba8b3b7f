// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing.facts;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import se.paragraf.model.federation.Element;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.EditorListener;
import se.paragraf.ui.ObjectLabel;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.internal.part.importing.source.LineSpan;

/** What was read of a source: a click shows where it stands there, a double click where it stands in the minutes. */
public final class FactTree implements EditorListener {

    private static final int PERCENT = 100;

    private final Editor editor;
    private final Composite holder;
    private final Tree tree;
    private List<EObject> roots;

    public FactTree(Composite parent, Editor editor) {
        this.editor = editor;
        roots = ReadFacts.of(editor.root());
        holder = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        holder.setLayout(columns);
        tree = WidgetKey.set(
                new Tree(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER), "import.facts");
        WidgetLabel.name(words("label"), tree);
        tree.setHeaderVisible(true);
        columns.setColumnData(column("column.fact"), new ColumnWeightData(1, 120));
        columns.setColumnData(column("column.lines"), new ColumnPixelData(70));
        columns.setColumnData(column("column.sure"), new ColumnPixelData(60));
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, event -> editor.select(Target.of(fact(event))));
        tree.addListener(SWT.DefaultSelection, event -> editor.reveal(Target.of(fact(event))));
        tree.setItemCount(roots.size());
        editor.listen(holder, this);
    }

    private TreeColumn column(String key) {
        TreeColumn column = new TreeColumn(tree, SWT.NONE);
        column.setText(words(key));
        return column;
    }

    private String words(String key, Object... arguments) {
        return Message.of(FactTree.class, key, arguments).in(editor.workbench().language());
    }

    private static EObject fact(Event event) {
        return ((Node) event.item.getData()).fact();
    }

    /** What an item shows, and the facts below it. */
    private record Node(EObject fact, List<EObject> below) {}

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        List<EObject> among = among(item.getParentItem());
        if (event.index < among.size()) {
            EObject fact = among.get(event.index);
            Node node = new Node(fact, ReadFacts.of(fact));
            item.setData(node);
            item.setText(new String[] {
                new ObjectLabel(fact).in(editor.workbench().language()),
                LineSpan.of(fact).map(FactTree::told).orElse(""),
                sure(fact)
            });
            item.setItemCount(node.below().size());
        }
    }

    private List<EObject> among(TreeItem parent) {
        return parent == null ? roots : ((Node) parent.getData()).below();
    }

    private static String told(LineSpan span) {
        return span.first() == span.last() ? String.valueOf(span.first()) : span.first() + "–" + span.last();
    }

    private String sure(EObject fact) {
        return fact instanceof Element element && element.getTrace() != null
                ? words("sure", (int) (element.getTrace().getConfidence() * PERCENT))
                : "";
    }

    public Composite control() {
        return holder;
    }

    public void focus() {
        tree.setFocus();
    }

    @Override
    public void changed() {
        roots = ReadFacts.of(editor.root());
        tree.clearAll(true);
        tree.setItemCount(roots.size());
    }

    @Override
    public void selected(Target target) {
        TreeItem item = null;
        for (EObject step : ReadFacts.path(editor.root(), target.object())) {
            int place = among(item).indexOf(step);
            if (place < 0) {
                break;
            }
            if (item != null) {
                item.setExpanded(true);
            }
            item = item == null ? tree.getItem(place) : item.getItem(place);
            // Whoever is not seen yet is made now, as those below are needed.
            item.getText();
        }
        if (item != null && (tree.getSelectionCount() == 0 || tree.getSelection()[0] != item)) {
            tree.setSelection(item);
            tree.showItem(item);
        }
    }
}
