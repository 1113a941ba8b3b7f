// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.swt.widgets.Widget;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.validation.Finding;
import se.paragraf.ui.Editor;
import se.paragraf.ui.Workbench;

/** Which problem of a document the user looks at, and which are wanted, for the view and the keys alike. */
@Component(service = CurrentProblem.class)
public final class CurrentProblem {

    private static final String UNTOLD = "untold";

    private final Map<Editor, Finding> problemByEditor = new WeakHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    Optional<Finding> of(Editor editor) {
        return Optional.ofNullable(problemByEditor.get(editor)).filter(editor.findings()::contains);
    }

    void set(Editor editor, Finding problem) {
        if (!problem.equals(problemByEditor.put(editor, problem))) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    void listen(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
    }

    boolean isUntoldWanted(Workbench workbench) {
        return workbench.settings(ProblemsView.ID).getBoolean(UNTOLD);
    }

    void setUntoldWanted(Workbench workbench, boolean wanted) {
        workbench.settings(ProblemsView.ID).put(UNTOLD, wanted);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    List<Finding> problems(Workbench workbench) {
        return Problems.of(workbench.active().map(Editor::findings).orElse(List.of()), isUntoldWanted(workbench));
    }

    /** Leads to the problem after the one that the user looks at, or with -1 to the one before. */
    void go(Workbench workbench, int step) {
        workbench.active().ifPresent(editor -> Problems.next(problems(workbench), of(editor), step)
                .ifPresent(next -> {
                    set(editor, next);
                    editor.reveal(editor.target(next));
                }));
    }
}
