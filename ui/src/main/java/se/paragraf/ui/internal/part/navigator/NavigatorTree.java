// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.navigator;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Target;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.WorkbenchListener;
import se.paragraf.ui.spi.Part;

/** The tree of the navigator. */
final class NavigatorTree implements Part, WorkbenchListener {

    private final TreeViewer viewer;
    private final Workbench workbench;

    NavigatorTree(Composite parent, Workbench workbench) {
        this.workbench = workbench;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
        WidgetKey.set(viewer.getTree(), "navigator.tree");
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(LabelProvider.createTextProvider(this::text));
        viewer.addOpenListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
        viewer.setInput(workbench);
        workbench.listen(viewer.getTree(), this);
    }

    private String text(Object element) {
        return element instanceof Node node ? node.label().in(workbench.language()) : "";
    }

    private void open(Object element) {
        if (element instanceof Node node) {
            node.file().map(ModelFile::path).flatMap(workbench::open).ifPresent(editor -> node.object()
                    .ifPresent(object -> editor.reveal(Target.of(object))));
        }
    }

    @Override
    public Control control() {
        return viewer.getControl();
    }

    @Override
    public void folderChanged() {
        viewer.refresh();
    }

    @Override
    public void documentChanged() {
        viewer.refresh();
    }

    static Localized words(String words) {
        return language -> words;
    }
}
