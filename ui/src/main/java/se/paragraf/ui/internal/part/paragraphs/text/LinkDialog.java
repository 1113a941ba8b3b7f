// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.paragraphs.text;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;

/** Asks where a link leads. */
final class LinkDialog {

    private LinkDialog() {}

    static void open(BodyEditor body) {
        if (!body.isEditable()) {
            return;
        }
        Locale language = body.editor().workbench().language();
        Point range = body.control().getSelectionRange();
        List<Span> selected = body.passage().spans(range.x, range.y);
        String now = selected.isEmpty() || selected.get(0).href() == null
                ? ""
                : selected.get(0).href();
        InputDialog dialog = new InputDialog(
                body.control().getShell(),
                BodyEditor.words("link").in(language),
                BodyEditor.words("link.ask").in(language),
                now,
                typed -> fault(typed, language));
        if (dialog.open() != Window.OK) {
            return;
        }
        String href = dialog.getValue().isBlank() ? null : dialog.getValue().strip();
        if (range.y == 0 && href != null) {
            body.insert(
                    BodyEditor.words("step.link"),
                    List.of(Line.text(List.of(Span.plain(href).withHref(href)))));
        } else {
            body.edit(
                    BodyEditor.words("step.link"),
                    passage -> passage.format(range.x, range.y, span -> span.withHref(href)));
        }
    }

    private static String fault(String typed, Locale language) {
        return typed.isBlank() || Links.isSafe(typed.strip())
                ? null
                : BodyEditor.words("link.fault").in(language);
    }
}
