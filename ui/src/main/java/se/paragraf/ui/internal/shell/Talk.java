// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.compare.Change;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;

/** What the window tells the user, in the status line and in dialogs. */
final class Talk {

    private static final Logger LOG = LoggerFactory.getLogger(Talk.class);

    private final Window window;
    private final Locale language;
    private final StatusLineManager status;
    private String said = "";

    Talk(Window window, Locale language, StatusLineManager status, Faults faults) {
        this.window = window;
        this.language = language;
        this.status = status;
        faults.tell(this::say, this::unsay);
    }

    void say(Localized text) {
        said = text.in(language);
        status.setMessage(said);
    }

    /** Takes back what does not hold any more, unless something else was said since. */
    void unsay(Localized text) {
        if (said.equals(text.in(language))) {
            say(spoken -> "");
        }
    }

    void complain(Localized what, Localized why) {
        MessageDialog.openError(window.getShell(), what.in(language), why.in(language));
    }

    /** Something failed that should not have. */
    void failed(Throwable fault) {
        LOG.error("The user interface failed", fault);
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
            complain(Message.of(Talk.class, "failed"), Message.of(Talk.class, "failed.why", fault.toString()));
        }
    }

    /** Does what a contribution does for the user; if it fails, the user is told and the window goes on. */
    void attempt(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException | LinkageError e) {
            failed(e);
        }
    }

    void showChanges(Localized title, List<Change> changes) {
        new ComparisonDialog(
                        window.getShell(),
                        language,
                        title,
                        title,
                        List.of(new ComparisonDialog.Group(title, changes)),
                        Message.of(Talk.class, "close").in(language))
                .open();
    }
}
