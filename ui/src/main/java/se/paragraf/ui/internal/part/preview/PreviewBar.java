// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.preview;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import se.paragraf.core.export.DocumentType;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.internal.exporting.KindName;
import se.paragraf.ui.internal.page.Zoomed;

/** What can be chosen above the pages. */
final class PreviewBar {

    private static final String KIND = "kind";

    private final Workbench workbench;
    private final Combo kinds;
    private final Label place;
    private final Label busy;
    private final IDialogSettings settings;
    private List<DocumentType> types = List.of();

    /** Told of what is chosen. */
    interface Choices extends Zoomed {

        void kindChosen();

        void webChosen(boolean chosen);
    }

    PreviewBar(Composite parent, Workbench workbench, Choices choices) {
        this.workbench = workbench;
        settings = workbench.settings("se.paragraf.preview");
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 2;
        row.setLayout(layout);
        CLabel label = new CLabel(row, SWT.NONE);
        label.setText(text("document"));
        kinds = WidgetKey.set(new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY), "preview.kind");
        kinds.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        kinds.setToolTipText(text(KIND));
        WidgetLabel.set(label, kinds);
        kinds.addListener(SWT.Selection, event -> {
            chosen().ifPresent(type -> settings.put(KIND, type.name()));
            choices.kindChosen();
        });
        ToolBar bar = new ToolBar(row, SWT.FLAT);
        item(bar, SWT.PUSH, "smaller", "−", choices::smaller);
        item(bar, SWT.PUSH, "larger", "+", choices::larger);
        item(bar, SWT.PUSH, "fit", "↔", choices::fit);
        ToolItem pdf = item(bar, SWT.RADIO, "pdf", "PDF", () -> {});
        pdf.setSelection(true);
        ToolItem web = item(bar, SWT.RADIO, "html", "HTML", () -> {});
        web.addListener(SWT.Selection, event -> choices.webChosen(web.getSelection()));
        place = WidgetKey.set(new Label(row, SWT.NONE), "preview.place");
        busy = WidgetKey.set(new Label(row, SWT.NONE), "preview.busy");
        busy.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private ToolItem item(ToolBar bar, int style, String key, String sign, Runnable what) {
        ToolItem item = WidgetKey.set(new ToolItem(bar, style), "preview." + key);
        item.setText(sign);
        item.setToolTipText(text(key));
        item.addListener(SWT.Selection, event -> what.run());
        return item;
    }

    private String text(String key) {
        return Message.of(PreviewBar.class, key).in(workbench.language());
    }

    /** Which of how many pages is in sight; none where there are no pages. */
    void place(int page, int pages) {
        String words = pages == 0
                ? ""
                : Message.of(PreviewBar.class, "place", page, pages).in(workbench.language());
        if (!words.equals(place.getText())) {
            place.setText(words);
            place.getParent().layout();
        }
    }

    void busy(boolean is) {
        busy.setText(is ? text("busy") : "");
    }

    boolean isIdle() {
        return busy.getText().isEmpty();
    }

    /** Offers kinds; the one that is chosen stays so, else it is the one of last time, else the usual one. */
    Optional<DocumentType> show(List<DocumentType> offered) {
        if (!offered.equals(types)) {
            String wanted = chosen().map(DocumentType::name).orElse(settings.get(KIND));
            types = offered;
            kinds.setItems(types.stream()
                    .map(type -> KindName.of(type).in(workbench.language()))
                    .toArray(String[]::new));
            kinds.select(index(wanted));
            kinds.getParent().layout();
        }
        return chosen();
    }

    private int index(String wanted) {
        int usual = 0;
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).name().equals(wanted)) {
                return i;
            }
            usual = types.get(i).isUsual() ? i : usual;
        }
        return usual;
    }

    Optional<DocumentType> chosen() {
        int index = kinds.getSelectionIndex();
        return index < 0 || index >= types.size() ? Optional.empty() : Optional.of(types.get(index));
    }
}
