// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.export.docx.internal.packaging.PackageWriter;

/** The Word template for a federation that has none of its own, made to be edited in Word. */
@Component(property = "service.ranking:Integer=-1000000")
public final class StandardTemplate implements TemplateSource {

    /** The template of all kinds of documents that have none of their own. */
    public static final String FILE = "document.dotx";

    /** Each part of the file by the resource that it is made of. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.ofEntries(
            Map.entry("[Content_Types].xml", "content-types.xml"),
            Map.entry("_rels/.rels", "package-relationships.xml"),
            Map.entry("docProps/app.xml", "app.xml"),
            Map.entry("word/_rels/document.xml.rels", "document-relationships.xml"),
            Map.entry("word/document.xml", "document.xml"),
            Map.entry("word/fontTable.xml", "fontTable.xml"),
            Map.entry("word/footer1.xml", "footer.xml"),
            Map.entry("word/header1.xml", "header.xml"),
            Map.entry("word/numbering.xml", "numbering.xml"),
            Map.entry("word/settings.xml", "settings.xml"),
            Map.entry("word/styles.xml", "styles.xml")));

    /** Made when first asked for. */
    private static final class Holder {
        private static final byte[] BYTES = make();
    }

    /** The file. It is not to be changed. */
    public static byte[] bytes() {
        return Holder.BYTES;
    }

    @Override
    public String name() {
        return "Word";
    }

    @Override
    public boolean isBuiltIn() {
        return true;
    }

    @Override
    public Set<String> files() {
        return Set.of(FILE);
    }

    @Override
    public InputStream open(String file) {
        return new ByteArrayInputStream(bytes());
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = StandardTemplate.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] make() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PackageWriter file = new PackageWriter(out, LocalDate.EPOCH)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                file.add(part.getKey(), resource(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
