// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Workbench;

/** The steps to the minutes of a meeting; where no folder is open, they begin with the body. */
final class MeetingWizard extends Wizard {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingWizard.class);

    private final Workbench workbench;
    private final Optional<BodyPage> bodyPage;
    private final MeetingDraft draft;
    private final DayPage dayPage;
    private final FilePage filePage;

    MeetingWizard(Workbench workbench) {
        this.workbench = workbench;
        bodyPage = workbench.folder().isPresent() ? Optional.empty() : Optional.of(new BodyPage(workbench, true));
        draft = new MeetingDraft(workbench.paragraf().planning(), this::body, this::files);
        bodyPage.ifPresent(page -> page.whenShown(draft::forget));
        dayPage = new DayPage(workbench, draft);
        filePage = new FilePage(workbench, draft, this::folder);
        setWindowTitle(Message.of(MeetingWizard.class, "meeting.window").in(workbench.language()));
    }

    @Override
    public void addPages() {
        bodyPage.ifPresent(this::addPage);
        addPage(dayPage);
        addPage(new PeoplePage(workbench, draft));
        addPage(new AgendaPage(workbench, draft));
        addPage(filePage);
    }

    /** A folder that has a body is opened before the day is planned, which depends on its meetings. */
    @Override
    public void setContainer(IWizardContainer container) {
        super.setContainer(container);
        if (container instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (bodyPage.filter(page -> page == event.getCurrentPage() && page.exists())
                        .isPresent()) {
                    event.doit = workbench.openFolder(folder());
                }
            });
        }
    }

    private Path folder() {
        return bodyPage.flatMap(BodyPage::folder)
                .or(() -> workbench.folder().map(ModelFolder::path))
                .orElseThrow();
    }

    private boolean isBodyNew() {
        return bodyPage.filter(page -> !page.exists()).isPresent();
    }

    private Optional<Federation> body() {
        if (isBodyNew()) {
            return bodyPage.map(page -> page.facts().body());
        }
        try {
            return workbench
                    .folder()
                    .orElseThrow()
                    .federation()
                    .map(ModelFile::root)
                    .map(Federation.class::cast);
        } catch (ModelException e) {
            LOG.debug("the file of the body cannot be read", e);
            return Optional.empty();
        }
    }

    /** All files of the folder: a meeting that is not read yet has numbers too that must not be used again. */
    private List<ModelFile> files() {
        List<ModelFile> files = new ArrayList<>();
        if (!isBodyNew()) {
            ModelFolder folder = workbench.folder().orElseThrow();
            try {
                for (Path file : folder.files()) {
                    read(folder, file).ifPresent(files::add);
                }
            } catch (ModelException e) {
                LOG.debug("{} cannot be read", folder.path(), e);
            }
        }
        return files;
    }

    private static Optional<ModelFile> read(ModelFolder folder, Path file) {
        try {
            return Optional.of(folder.open(file));
        } catch (ModelException e) {
            LOG.debug("{} cannot be read", file, e);
            return Optional.empty();
        }
    }

    @Override
    public boolean performFinish() {
        Optional<Path> file = filePage.file();
        return file.isPresent() && openBody() && write(file.get());
    }

    private boolean openBody() {
        if (!isBodyNew()) {
            return true;
        }
        Path folder = folder();
        if (!BodyWizard.make(workbench, folder, bodyPage.orElseThrow().facts()) || !workbench.openFolder(folder)) {
            return false;
        }
        draft.planAgain();
        return true;
    }

    private boolean write(Path file) {
        ModelFolder folder = workbench.folder().orElseThrow();
        Message what = Message.of(MeetingWizard.class, "meeting.failed", file.toString());
        dayPage.put(draft.meeting());
        Path path = folder.path().resolve(file);
        try {
            Files.createDirectories(path.getParent());
            folder.create(file, draft.finished()).save();
        } catch (ModelException e) {
            LOG.debug("{} was not made", path, e);
            workbench.complain(what, e::reason);
            return false;
        } catch (IOException e) {
            LOG.debug("the folder of {} was not made", path, e);
            workbench.complain(what, Message.of(MeetingWizard.class, "meeting.failed.folder"));
            return false;
        }
        workbench.refreshFolder();
        return workbench.open(path).isPresent();
    }
}
