// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.inspection;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.importing.Source;
import se.paragraf.core.inspection.Conformance;
import se.paragraf.core.inspection.Inspection;
import se.paragraf.core.inspection.InspectionException;
import se.paragraf.core.inspection.Label;
import se.paragraf.core.inspection.Pages;
import se.paragraf.core.inspection.Protection;
import se.paragraf.core.inspection.spi.Inspector;
import se.paragraf.export.docx.internal.lines.WordStyles;
import se.paragraf.export.docx.internal.packaging.DocumentParts;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.export.docx.internal.reading.WordFile;
import se.paragraf.model.text.Message;

/** Looks into Word files. */
@Component
public final class DocxInspector implements Inspector {

    @Override
    public String kind() {
        return Inspection.DOCX;
    }

    @Override
    public boolean accepts(Source source) {
        return WordFile.isOne(source);
    }

    @Override
    public Inspection inspect(Source source) throws InspectionException {
        try {
            return inspect(new DocumentParts(source.content()));
        } catch (PackageFault e) {
            throw new InspectionException(
                    Message.of(
                            DocxInspector.class, "docx.unreadable", e.reason().orElseThrow()),
                    e);
        }
    }

    private static Inspection inspect(DocumentParts parts) throws PackageFault {
        WordStyles styles = new WordStyles();
        parts.readRelated("styles", styles);
        Title title = new Title();
        parts.readOfPackage("core-properties", title);
        WordStructure structure = new WordStructure(styles);
        parts.readMain(structure);
        return new Inspection(
                Inspection.DOCX,
                Pages.UNKNOWN,
                new Label(structure.language(), title.text(), Optional.empty()),
                structure.structure(),
                Protection.NONE,
                Conformance.NONE);
    }
}
