// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.docx.internal.packaging.PackageFault;
import se.paragraf.model.text.Message;

/** Reads Word templates, whoever made them. Keeps the last, as one export after another uses the same. For any thread. */
public final class TemplateReader {

    private record Kept(byte[] file, Template template) {}

    private volatile Kept kept;

    /** Reads a template; the name is for errors. */
    public Template read(String name, byte[] file) throws ExportException {
        Kept last = kept;
        if (last != null && Arrays.equals(last.file(), file)) {
            return last.template();
        }
        try {
            Template template = read(file);
            kept = new Kept(file, template);
            return template;
        } catch (PackageFault e) {
            throw new ExportException(
                    Message.of(
                            TemplateReader.class,
                            "template.refused",
                            name,
                            e.reason().orElseThrow()),
                    e);
        }
    }

    private static Template read(byte[] file) throws PackageFault {
        TemplateParts parts = TemplateParts.read(file);
        TemplateStyles styles = new TemplateStyles(parts.tree("styles")
                .orElseThrow(() -> new PackageFault(Message.of(TemplateReader.class, "template.other"))));
        List<Style> missing = styles.missing();
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Style::shownName).collect(Collectors.joining(", "));
            throw new PackageFault(Message.of(TemplateReader.class, "template.styles", names));
        }
        return new Template(parts, MainPart.read(parts.main()), styles);
    }
}
