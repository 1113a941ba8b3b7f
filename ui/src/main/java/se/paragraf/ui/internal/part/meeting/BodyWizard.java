// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.wizard.Wizard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** The steps to a folder with the file of a body. */
final class BodyWizard extends Wizard {

    private static final Logger LOG = LoggerFactory.getLogger(BodyWizard.class);

    private final Workbench workbench;
    private final BodyPage page;

    BodyWizard(Workbench workbench) {
        this.workbench = workbench;
        page = new BodyPage(workbench, false);
        setWindowTitle(Message.of(BodyWizard.class, "body.window").in(workbench.language()));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder().orElseThrow();
        boolean made = make(workbench, folder, page.facts()) && workbench.openFolder(folder);
        if (made) {
            workbench.open(folder.resolve(ModelFolder.FEDERATION));
        }
        return made;
    }

    /** Writes the file of the body; what keeps it from that is told to the user. */
    static boolean make(Workbench workbench, Path folder, BodyFacts facts) {
        Message what = Message.of(BodyWizard.class, "body.failed", folder.toString());
        try {
            facts.write(workbench.paragraf().files(), folder);
            return true;
        } catch (ModelException e) {
            LOG.debug("{} got no file of the body", folder, e);
            workbench.complain(what, e::reason);
        } catch (IOException e) {
            LOG.debug("{} could not be made", folder, e);
            workbench.complain(what, Message.of(BodyWizard.class, "body.failed.folder"));
        }
        return false;
    }
}
