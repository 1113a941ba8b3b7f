// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.text.Line;
import se.paragraf.core.importing.text.LineCollector;
import se.paragraf.core.importing.text.Lines;
import se.paragraf.export.docx.internal.packaging.DocumentParts;
import se.paragraf.export.docx.internal.packaging.PackageFault;

/** The lines of a Word document that carries no model. */
public final class ForeignDocument {

    private final DocumentParts parts;
    private final LineStyles styles = new LineStyles();

    /** Reads the styles. */
    public ForeignDocument(DocumentParts parts) throws PackageFault {
        this.parts = parts;
        parts.readRelated("styles", styles);
    }

    /** The running head of the first pages once, then the text. */
    public Lines lines() throws PackageFault, ImportException {
        Map<String, LineCollector> notes = new HashMap<>();
        for (String kind : new String[] {"footnotes", "endnotes"}) {
            WordLines reading = reading(notes);
            parts.readRelated(kind, reading);
            notes.putAll(reading.notes());
        }
        WordLines text = reading(notes);
        parts.readMain(text);
        text.finish();
        LineCollector all = new LineCollector();
        Set<String> said = new HashSet<>();
        for (String head : text.sections().heads()) {
            WordLines reading = reading(notes);
            parts.readNamed(head, reading);
            addNew(reading.lines(), said, all);
        }
        all.part();
        all.addAll(text.lines());
        return all.bounded();
    }

    private WordLines reading(Map<String, LineCollector> notes) throws PackageFault {
        Numberings numberings = new Numberings();
        parts.readRelated("numbering", numberings);
        return new WordLines(styles, numberings, notes);
    }

    private static void addNew(LineCollector head, Set<String> said, LineCollector out) {
        for (Line line : head.lines().all()) {
            if (said.add(line.text())) {
                out.addBlock(line.text(), line.form());
            }
        }
    }
}
