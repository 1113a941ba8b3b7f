// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import se.paragraf.core.Paragraf;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Localized;
import se.paragraf.model.text.Message;
import se.paragraf.ui.WidgetKey;
import se.paragraf.ui.Workbench;

/** Reads several files in one go, keeps the minutes under the names that fit, and tells in the end what came of each. */
final class Batch {

    private final Workbench workbench;
    private final Keeping keeping;
    private final Localized title;

    private Batch(Workbench workbench, List<Path> files) {
        this.workbench = workbench;
        keeping = new Keeping(workbench, files.get(0));
        title = Message.of(Batch.class, "reading.many", files.size());
    }

    static void start(Workbench workbench, List<Path> files) {
        new Batch(workbench, files).read(List.copyOf(files));
    }

    private void read(List<Path> files) {
        Paragraf paragraf = workbench.paragraf();
        KnownBody body = new KnownBody(paragraf.files(), keeping.folder());
        workbench.run(
                title,
                progress -> {
                    List<ReadMinutes> all = new ArrayList<>();
                    for (Path file : files) {
                        if (!progress.isCanceled()) {
                            all.add(ReadMinutes.of(file, paragraf, body));
                        }
                    }
                    return all;
                },
                this::keep);
    }

    private void keep(List<ReadMinutes> all) {
        List<Path> kept = new ArrayList<>();
        StringBuilder told = new StringBuilder();
        for (ReadMinutes read : all) {
            told.append(told.isEmpty() ? "" : "\n").append(keep(read, kept));
        }
        workbench.refreshFolder();
        new Summary(told.toString(), kept.size(), all.size()).open();
        kept.stream().findFirst().ifPresent(keeping::open);
    }

    /** In words what came of it. */
    private String keep(ReadMinutes read, List<Path> kept) {
        Optional<Localized> fault = read.fault();
        if (read.meeting().isPresent()) {
            Meeting meeting = read.meeting().get();
            Path name = keeping.proposed(read, meeting);
            fault = keeping.write(read, meeting, name);
            if (fault.isEmpty()) {
                kept.add(name);
                return words("many.kept", read.name(), name.toString());
            }
        }
        Locale language = workbench.language();
        return words(
                "many.refused", read.name(), fault.map(why -> why.in(language)).orElse(""));
    }

    private String words(String key, Object... arguments) {
        return Message.of(Batch.class, key, arguments).in(workbench.language());
    }

    /** Says what came of each. */
    private final class Summary extends MessageDialog {

        private static final int WIDTH = 640;
        private static final int HEIGHT = 220;

        private final String told;

        Summary(String told, int kept, int all) {
            super(
                    workbench.shell(),
                    title.in(workbench.language()),
                    null,
                    words("many.done", kept, all),
                    INFORMATION,
                    0,
                    words("many.close"));
            this.told = told;
            setShellStyle(getShellStyle() | SWT.RESIZE);
        }

        @Override
        protected Control createCustomArea(Composite parent) {
            Text text = WidgetKey.set(
                    new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                    "import.summary");
            GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
            place.widthHint = WIDTH;
            place.heightHint = HEIGHT;
            text.setLayoutData(place);
            text.setText(told);
            return text;
        }
    }
}
