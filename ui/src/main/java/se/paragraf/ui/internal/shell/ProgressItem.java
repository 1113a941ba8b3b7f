// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.Locale;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;

/** What is worked at in the background, at the end of the status line, with a button to give it up. */
final class ProgressItem extends ContributionItem {

    private static final int WIDTH = 420;
    private static final int BAR = 100;

    private final String cancelText;
    private Composite holder;
    private CLabel title;
    private Button cancel;
    private Runnable onCancel = () -> {};

    private ProgressItem(String cancelText) {
        super("progress");
        this.cancelText = cancelText;
    }

    /** Puts one there. */
    static ProgressItem in(StatusLineManager line, Locale language) {
        ProgressItem item =
                new ProgressItem(Message.of(ProgressItem.class, "cancel").in(language));
        line.add(item);
        line.update(true);
        return item;
    }

    @Override
    public void fill(Composite status) {
        holder = WidgetKey.set(new Composite(status, SWT.NONE), "progress");
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(holder);
        title = WidgetKey.set(new CLabel(holder, SWT.RIGHT), "progress.title");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, true)
                .applyTo(title);
        ProgressBar bar = new ProgressBar(holder, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(BAR, SWT.DEFAULT)
                .applyTo(bar);
        cancel = WidgetKey.set(new Button(holder, SWT.PUSH | SWT.FLAT), "progress.cancel");
        cancel.setText(cancelText);
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            cancel.setEnabled(false);
            onCancel.run();
        }));
        StatusLineLayoutData place = new StatusLineLayoutData();
        place.widthHint = WIDTH;
        holder.setLayoutData(place);
        holder.setVisible(false);
    }

    void show(String what, Runnable whenCancelled) {
        if (holder != null && !holder.isDisposed()) {
            onCancel = whenCancelled;
            title.setText(what);
            cancel.setEnabled(true);
            holder.setVisible(true);
            holder.layout();
        }
    }

    void hide() {
        if (holder != null && !holder.isDisposed()) {
            onCancel = () -> {};
            holder.setVisible(false);
        }
    }
}
