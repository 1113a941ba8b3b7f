// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The tree of the navigator, with a field to search it. */
final class NavigatorTree implements Part, WorkbenchListener {

    private static final int PAUSE = 250;

    private final Composite holder;
    private final Text words;
    private final TreeViewer viewer;
    private final Workbench workbench;
    private final Search search;
    private final Runnable refresh = this::refresh;
    private Object[] expanded = {};
    private Optional<Path> followed = Optional.empty();
    private boolean unfolded;
    private boolean searching;

    NavigatorTree(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        search = new Search(workbench.language());
        holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(holder);
        words = WidgetKey.set(new Text(holder, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "navigator.search");
        words.setMessage(Message.of(NavigatorTree.class, "search").in(workbench.language()));
        words.setToolTipText(words.getMessage());
        WidgetLabel.name(words.getMessage(), words);
        words.addModifyListener(event -> refreshSoon());
        words.addListener(SWT.KeyDown, this::key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        viewer = new TreeViewer(holder, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        WidgetKey.set(viewer.getTree(), "navigator.tree");
        WidgetLabel.name(Message.of(NavigatorTree.class, "label").in(workbench.language()), viewer.getTree());
        viewer.setContentProvider(new Children());
        viewer.setLabelProvider(LabelProvider.createTextProvider(this::text));
        viewer.addOpenListener(event -> chosen().ifPresent(this::open));
        menu();
        workbench.listen(holder, this);
        refresh();
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> chosen().ifPresent(node -> node.file().ifPresent(file -> {
            menu.add(item("open", () -> open(node)));
            menu.add(item("reveal", () -> Program.launch(file.getParent().toString())));
        })));
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    private Action item(String key, Runnable does) {
        Action item = new Action(Message.of(NavigatorTree.class, key).in(workbench.language())) {
            @Override
            public void run() {
                does.run();
            }
        };
        item.setId("navigator." + key);
        return item;
    }

    /** Down leads to what is found, Escape back to everything. */
    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            viewer.getTree().setFocus();
            Object[] roots = (Object[]) viewer.getInput();
            if (viewer.getStructuredSelection().isEmpty() && roots.length > 0) {
                viewer.setSelection(new StructuredSelection(roots[0]), true);
            }
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            words.setText("");
            event.doit = false;
        }
    }

    private String text(Object element) {
        Node node = (Node) element;
        String label = node.label().in(workbench.language());
        return isDirty(node) ? "* " + label : label;
    }

    private boolean isDirty(Node node) {
        return node.object().filter(Document.class::isInstance).isPresent()
                && workbench.editors().stream().filter(Editor::isDirty).anyMatch(editor -> node.file()
                        .equals(Optional.of(editor.file().path())));
    }

    private Optional<Node> chosen() {
        return Optional.ofNullable((Node) viewer.getStructuredSelection().getFirstElement());
    }

    /** Opens a file, at a paragraph or as it was left; opens or closes what stands for no file. */
    private void open(Node node) {
        if (node.file().isEmpty()) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
            return;
        }
        Path file = node.file().get();
        workbench.open(file).ifPresent(editor -> node.object()
                .filter(object -> object != editor.root()
                        && object.eResource() == editor.root().eResource())
                .ifPresent(object -> editor.reveal(Target.of(object))));
    }

    @Override
    public Control control() {
        return holder;
    }

    @Override
    public void focus() {
        viewer.getTree().setFocus();
    }

    boolean isThere() {
        return !holder.isDisposed();
    }

    /** Leads to the field, to type other words over those that are there. */
    void search() {
        words.setFocus();
        words.selectAll();
    }

    @Override
    public void folderChanged() {
        refreshSoon();
    }

    @Override
    public void documentChanged() {
        refreshSoon();
    }

    @Override
    public void editorsChanged() {
        refreshSoon();
    }

    @Override
    public void activated() {
        refreshSoon();
    }

    /** Not for each letter that is typed, here or in a document. */
    private void refreshSoon() {
        holder.getDisplay().timerExec(PAUSE, refresh);
    }

    private void refresh() {
        if (holder.isDisposed()) {
            return;
        }
        boolean searched = searching;
        searching = !words.getText().isBlank();
        if (!searched) {
            expanded = viewer.getExpandedElements();
        }
        search.forget();
        List<Node> found = search.find(Contents.of(workbench.files(), workbench.faults()), words.getText());
        viewer.getTree().setRedraw(false);
        try {
            Object selected = viewer.getStructuredSelection().getFirstElement();
            viewer.setInput(found.toArray());
            if (searching) {
                viewer.expandAll();
            } else {
                viewer.setExpandedElements(expanded);
            }
            if (selected != null) {
                viewer.setSelection(new StructuredSelection(selected));
            }
            if (!searching) {
                unfold(found);
                follow(found);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** What was latest is to be seen at once. */
    private void unfold(List<Node> roots) {
        Optional<Node> year =
                roots.stream().filter(root -> root.key() instanceof Integer).findFirst();
        if (!unfolded && year.isPresent()) {
            unfolded = true;
            viewer.setExpandedState(year.get(), true);
        }
    }

    /** Shows the document that has come to the front, unless something in it is selected already. */
    private void follow(List<Node> roots) {
        Optional<Path> front = workbench.active().map(editor -> editor.file().path());
        if (front.isEmpty() || front.equals(followed)) {
            followed = front;
            return;
        }
        for (Node root : roots) {
            for (Node node : root.file().isPresent() ? List.of(root) : root.children()) {
                if (node.file().equals(front)) {
                    followed = front;
                    viewer.setExpandedState(root, root != node || viewer.getExpandedState(root));
                    if (!chosen().flatMap(Node::file).equals(front)) {
                        viewer.setSelection(new StructuredSelection(node), true);
                    }
                }
            }
        }
    }

    /** The elements as they are made. */
    private static final class Children implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return (Object[]) input;
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Node) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Node) element).children().isEmpty();
        }
    }
}
