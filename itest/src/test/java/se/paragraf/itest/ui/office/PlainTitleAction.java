// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.office;

import java.net.URL;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Target;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.Menu;

@Component
public final class PlainTitleAction implements Action {

    @Override
    public String id() {
        return "org.example.title";
    }

    @Override
    public Localized label() {
        return Message.of(PlainTitleAction.class, "title.label");
    }

    @Override
    public Menu menu() {
        return Menu.EDIT;
    }

    @Override
    public Optional<String> key() {
        return Optional.of("M1+M3+T");
    }

    @Override
    public Optional<URL> icon() {
        return Optional.ofNullable(PlainTitleAction.class.getResource("title.svg"));
    }

    @Override
    public boolean isEnabled(Workbench workbench) {
        return selected(workbench)
                .map(Paragraph::getTitle)
                .filter(title -> title.endsWith("."))
                .isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        Paragraph paragraph = selected(workbench).orElseThrow();
        String title = paragraph.getTitle();
        workbench
                .active()
                .orElseThrow()
                .set(paragraph, MinutesPackage.Literals.PARAGRAPH__TITLE, title.substring(0, title.length() - 1));
    }

    private static Optional<Paragraph> selected(Workbench workbench) {
        return workbench
                .active()
                .flatMap(Editor::selection)
                .map(Target::object)
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast);
    }
}
