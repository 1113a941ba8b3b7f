// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.phrase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.ui.internal.part.paragraphs.text.BodyEditor;

/** The phrases to choose from: those of the folder first, then those of the body. */
public final class PhraseMenu {

    private final ToolItem item;
    private final BodyEditor body;

    public PhraseMenu(ToolItem item, BodyEditor body) {
        this.item = item;
        this.body = body;
    }

    public void open() {
        Menu menu = new Menu(item.getParent().getShell(), SWT.POP_UP);
        Path folder = body.editor().file().path().toAbsolutePath().getParent();
        List<Phrase> own = new ArrayList<>(Phrases.in(folder));
        if (body.editor().root() instanceof Meeting meeting && meeting.getFederation() != null) {
            own.addAll(Phrases.of(meeting.getFederation()));
        }
        own.forEach(phrase -> add(menu, phrase));
        if (!own.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        Phrases.builtIn().forEach(phrase -> add(menu, phrase));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        Rectangle bounds = item.getBounds();
        Point below = item.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    private void add(Menu menu, Phrase phrase) {
        MenuItem choice = new MenuItem(menu, SWT.PUSH);
        choice.setText(phrase.name().replace("&", "&&"));
        choice.setToolTipText(phrase.sentences().get(0).words());
        choice.addListener(SWT.Selection, event -> new PhraseEdit(body).insert(phrase));
    }
}
