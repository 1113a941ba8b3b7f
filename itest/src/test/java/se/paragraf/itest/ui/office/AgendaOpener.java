// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.edit.command.AddCommand;
import org.osgi.service.component.annotations.Component;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.MinutesPackage;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.FileOpener;

@Component
public final class AgendaOpener implements FileOpener {

    private static final Message LABEL = Message.of(AgendaOpener.class, "agenda.label");

    @Override
    public boolean opens(Path file) {
        return file.toString().endsWith(".agenda");
    }

    @Override
    public void open(Workbench workbench, Path file) {
        workbench
                .active()
                .filter(editor -> editor.root() instanceof Meeting)
                .ifPresent(editor -> workbench.run(LABEL, progress -> lines(file), lines -> add(editor, lines)));
    }

    private static List<String> lines(Path file) throws UnreadableAgendaException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnreadableAgendaException(file, e);
        }
    }

    /** All of them are one step to undo. */
    private static void add(Editor editor, List<String> titles) {
        List<Paragraph> paragraphs = titles.stream()
                .map(title -> {
                    Paragraph paragraph = MinutesFactory.eINSTANCE.createParagraph();
                    paragraph.setTitle(title);
                    return paragraph;
                })
                .toList();
        editor.execute(
                LABEL,
                AddCommand.create(
                        editor.domain(), editor.root(), MinutesPackage.Literals.MEETING__PARAGRAPHS, paragraphs));
    }
}
