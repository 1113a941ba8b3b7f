// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;

/** Asks what is to become of what is not saved. */
final class Unsaved {

    private static final int SAVE = 0;
    private static final int DROP = 1;

    private Unsaved() {}

    /**
     * Asks, and saves if that is the answer.
     *
     * @return whether to go on
     */
    static boolean ask(DefaultWorkbench workbench, List<Editor> editors) {
        Locale language = workbench.language();
        String names =
                editors.stream().map(editor -> editor.name().in(language)).collect(Collectors.joining(", "));
        int answer = MessageDialog.open(
                MessageDialog.QUESTION_WITH_CANCEL,
                workbench.shell(),
                Message.of(Unsaved.class, "unsaved.title").in(language),
                Message.of(Unsaved.class, "unsaved.question", names).in(language),
                0,
                Message.of(Unsaved.class, "unsaved.save").in(language),
                Message.of(Unsaved.class, "unsaved.drop").in(language),
                Message.of(Unsaved.class, "unsaved.cancel").in(language));
        return switch (answer) {
            case SAVE -> editors.stream().allMatch(Editor::save);
            case DROP -> true;
            default -> false;
        };
    }
}
