// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.broken;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.federation.Document;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Area;
import se.paragraf.ui.spi.Field;
import se.paragraf.ui.spi.FieldEditor;
import se.paragraf.ui.spi.FieldPart;
import se.paragraf.ui.spi.FileOpener;
import se.paragraf.ui.spi.ImportPanel;
import se.paragraf.ui.spi.Menu;
import se.paragraf.ui.spi.NewWizard;
import se.paragraf.ui.spi.Page;
import se.paragraf.ui.spi.Part;
import se.paragraf.ui.spi.View;

/** Promises everything, and fails when it is to be had. */
@Component(property = "service.ranking:Integer=100")
public final class Failing implements View, Page, Action, NewWizard, FieldEditor, FileOpener, ImportPanel {

    @Override
    public String id() {
        return "org.example.failing";
    }

    @Override
    public Localized label() {
        return language -> "Trasig";
    }

    @Override
    public Area area() {
        return Area.BOTTOM;
    }

    @Override
    public Menu menu() {
        return Menu.HELP;
    }

    @Override
    public int order() {
        return 2000;
    }

    @Override
    public Optional<URL> icon() {
        return Optional.empty();
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return true;
    }

    @Override
    public boolean suits(Document document) {
        return true;
    }

    @Override
    public boolean edits(EObject object, EStructuralFeature feature) {
        return true;
    }

    @Override
    public boolean shows(String kind) {
        return true;
    }

    @Override
    public boolean opens(Path file) {
        return true;
    }

    @Override
    public Part create(Composite parent, Workbench workbench) {
        throw new IllegalStateException("no view");
    }

    @Override
    public Part create(Composite parent, Editor editor) {
        throw new NoClassDefFoundError("no page");
    }

    @Override
    public Part create(Composite parent, Editor editor, byte[] source, List<String> lines) {
        throw new IllegalStateException("no panel");
    }

    @Override
    public FieldPart create(Composite parent, Field field) {
        new Label(parent, SWT.NONE).setText("half a field");
        throw new IllegalStateException("no field");
    }

    @Override
    public IWizard create(Workbench workbench) {
        throw new IllegalStateException("no wizard");
    }

    @Override
    public void run(Workbench workbench) {
        throw new NoClassDefFoundError("no action");
    }

    @Override
    public void open(Workbench workbench, Path file) {
        throw new IllegalStateException("no file");
    }
}
