// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;

/** What the window is called: by the document in front and the body whose folder is open. */
final class WindowTitle {

    private WindowTitle() {}

    static String of(Workbench workbench) {
        List<String> parts = new ArrayList<>();
        workbench
                .active()
                .map(Editor::name)
                .map(name -> name.in(workbench.language()))
                .ifPresent(parts::add);
        workbench.files().stream()
                .map(ModelFile::root)
                .filter(Federation.class::isInstance)
                .map(Federation.class::cast)
                .map(Federation::getName)
                .filter(Objects::nonNull)
                .filter(name -> !parts.contains(name))
                .findFirst()
                .ifPresent(parts::add);
        parts.add(Message.of(WindowTitle.class, "title").in(workbench.language()));
        return String.join(" – ", parts);
    }
}
