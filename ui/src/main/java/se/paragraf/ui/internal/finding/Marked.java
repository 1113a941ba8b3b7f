// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.finding;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.text.Message;
import se.paragraf.ui.Editor;

/** Rows that tell by a sign that the rules have something to say of what is behind them. */
public final class Marked {

    private Marked() {}

    /** The sign of the gravest that fails at an object or within it; empty if nothing does. */
    public static String sign(Editor editor, EObject object) {
        List<Finding> failures = editor.findingsWithin(object);
        return failures.isEmpty()
                ? ""
                : Message.of(Marked.class, "sign." + failures.get(0).severity().name())
                        .in(editor.workbench().language());
    }

    /** The label of an object behind that sign. */
    public static String label(Editor editor, EObject object, String label) {
        String sign = sign(editor, object);
        return sign.isEmpty() ? label : sign + " " + label;
    }
}
