// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.meeting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import se.paragraf.model.federation.FederationPackage.Literals;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.io.ModelFolder;
import se.paragraf.model.text.Message;
import se.paragraf.model.text.Term;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.WidgetLabel;
import se.paragraf.ui.Workbench;

/** The folder of a body, and what is said of a body that has no file yet. */
final class BodyPage extends WizardPage {

    private final Workbench workbench;
    private final boolean mayExist;
    private Runnable shown = () -> {};
    private Text folder;
    private Text name;
    private Combo profile;
    private PrincipalTable principals;

    BodyPage(Workbench workbench, boolean mayExist) {
        super("body");
        this.workbench = workbench;
        this.mayExist = mayExist;
        setTitle(words("body.title"));
        setDescription(words(mayExist ? "body.description.open" : "body.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        Line line = new Line(page, workbench);
        folder = line.text("wizard.body.folder", Message.of(BodyPage.class, "body.folder"), 0);
        Button browse = WidgetKey.set(new Button(page, SWT.PUSH), "wizard.body.browse");
        browse.setText(words("body.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        name = line.text("wizard.body.name", Message.of(BodyPage.class, "body.name"), 0);
        GridDataFactory.createFrom((GridData) name.getLayoutData()).span(2, 1).applyTo(name);
        CLabel profileLabel = line.label(Message.of(BodyPage.class, "body.profile"));
        profile = WidgetLabel.set(profileLabel, WidgetKey.set(new Combo(page, SWT.READ_ONLY), "wizard.body.profile"));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(profile);
        Stream.of(LawProfile.values())
                .map(value -> new Term(Literals.LAW_PROFILE.getEEnumLiteral(value.getName())))
                .forEach(value -> profile.add(value.in(workbench.language())));
        profile.select(0);
        CLabel members = line.label(Message.of(BodyPage.class, "body.members"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(members);
        principals = new PrincipalTable(page, workbench);
        WidgetLabel.set(members, principals.table());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(principals.control());
        folder.addListener(SWT.Modify, event -> check());
        name.addListener(SWT.Modify, event -> check());
        setControl(page);
        setPageComplete(false);
    }

    /** Calls somebody whenever the page comes to the front, as the body may be another one after it. */
    void whenShown(Runnable action) {
        shown = action;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            shown.run();
        }
        super.setVisible(visible);
        if (visible) {
            folder.setFocus();
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(words("body.browse.title"));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** The folder; empty as long as none is named. */
    Optional<Path> folder() {
        try {
            String typed = folder.getText().strip();
            return typed.isEmpty() || !Path.of(typed).isAbsolute()
                    ? Optional.empty()
                    : Optional.of(Path.of(typed).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether the folder has the file of a body already. */
    boolean exists() {
        return folder().filter(path -> Files.exists(path.resolve(ModelFolder.FEDERATION)))
                .isPresent();
    }

    /** What is filled in. */
    BodyFacts facts() {
        return new BodyFacts(name.getText(), LawProfile.values()[profile.getSelectionIndex()], principals.principals());
    }

    private void check() {
        boolean exists = exists();
        boolean needed = !exists || !mayExist;
        name.setEnabled(needed);
        profile.setEnabled(needed);
        principals.setEnabled(needed);
        Optional<String> wrong = wrong(exists);
        setErrorMessage(wrong.map(this::words).orElse(null));
        setMessage(exists && mayExist ? words("body.found") : null, INFORMATION);
        setPageComplete(wrong.isEmpty());
    }

    private Optional<String> wrong(boolean exists) {
        if (folder().isEmpty() || Files.isRegularFile(folder().get())) {
            return Optional.of("body.folder.wrong");
        }
        if (exists) {
            return mayExist ? Optional.empty() : Optional.of("body.exists");
        }
        return name.getText().isBlank() ? Optional.of("body.name.wrong") : Optional.empty();
    }

    private String words(String key) {
        return Message.of(BodyPage.class, key).in(workbench.language());
    }
}
