// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.shell;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.graphics.Image;
import se.paragraf.core.validation.Finding;
import se.paragraf.core.validation.Severity;

/** A sign that something is wrong. */
enum Sign {
    ERROR(FieldDecorationRegistry.DEC_ERROR),
    WARNING(FieldDecorationRegistry.DEC_WARNING);

    private final String decoration;

    Sign(String decoration) {
        this.decoration = decoration;
    }

    static Sign of(Finding finding) {
        return finding.severity() == Severity.ERROR ? ERROR : WARNING;
    }

    Image image() {
        return FieldDecorationRegistry.getDefault()
                .getFieldDecoration(decoration)
                .getImage();
    }
}
