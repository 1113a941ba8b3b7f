// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Pasting: what Word and web pages put on the clipboard keeps its lists, tables, links and emphasis, and nothing else. */
final class TextClipboard {

    private final BodyEditor body;
    private final StyledText text;

    private TextClipboard(BodyEditor body) {
        this.body = body;
        this.text = body.control();
    }

    static void attach(BodyEditor body) {
        TextClipboard clipboard = new TextClipboard(body);
        StyledText text = body.control();
        text.setKeyBinding(SWT.MOD1 | 'V', SWT.NULL);
        text.setKeyBinding(SWT.MOD2 | SWT.INSERT, SWT.NULL);
        text.addVerifyKeyListener(event -> {
            int modifiers = event.stateMask & SWT.MODIFIER_MASK;
            boolean plain = modifiers == (SWT.MOD1 | SWT.MOD2);
            boolean paste = Character.toLowerCase(event.keyCode) == 'v' && (modifiers == SWT.MOD1 || plain)
                    || event.keyCode == SWT.INSERT && modifiers == SWT.MOD2;
            if (paste) {
                event.doit = false;
                clipboard.paste(plain);
            }
        });
        Menu menu = new Menu(text);
        clipboard.item(menu, "cut", text::cut);
        clipboard.item(menu, "copy", text::copy);
        clipboard.item(menu, "paste", () -> clipboard.paste(false));
        clipboard.item(menu, "paste.plain", () -> clipboard.paste(true));
        text.setMenu(menu);
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(BodyEditor.words(key).in(body.editor().workbench().language()));
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void paste(boolean plain) {
        if (!body.isEditable()) {
            return;
        }
        Clipboard clipboard = new Clipboard(text.getDisplay());
        try {
            Object html = plain ? null : clipboard.getContents(HTMLTransfer.getInstance());
            if (html instanceof String page && !page.isBlank()) {
                List<Line> lines = PastedHtml.lines(page);
                if (!lines.isEmpty()) {
                    body.insert(BodyEditor.words("step.paste"), lines);
                    return;
                }
            }
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String words) {
                body.insert(BodyEditor.words("step.paste"), PastedText.lines(words));
            }
        } finally {
            clipboard.dispose();
        }
    }
}
