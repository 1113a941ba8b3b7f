// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.carried;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.docx.internal.packaging.ContentTypes;
import se.paragraf.export.docx.internal.packaging.PackageWriter;
import se.paragraf.export.docx.internal.packaging.Relationships;
import se.paragraf.export.docx.internal.xml.Markup;

/** The model that travels inside a Word document, and the text as it was written: two parts of custom XML. */
public final class CarriedModel {

    /** What the namespaces of our metamodel begin with. */
    public static final String MODEL_NAMESPACES = "https://paragraf.se/model/";

    private static final String STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private final byte[] model;
    private final WrittenTexts texts = new WrittenTexts();

    /** With the bytes of the {@code .paragraf} file. */
    public CarriedModel(byte[] model) {
        this.model = model;
    }

    /** Where the text is noted while it is written. */
    public WrittenTexts texts() {
        return texts;
    }

    /** Writes both parts under names that are free. */
    public void write(PackageWriter file, Set<String> names, ContentTypes types, Relationships main, String mainName)
            throws ExportException, IOException {
        int number = free(names, 1);
        file.add(item(number), model);
        addProperties(number, MODEL_NAMESPACES, file, types);
        main.add(Relationships.OFFICE + "customXml", Relationships.relative(mainName, item(number)), false);
        number = free(names, number + 1);
        file.add(item(number), texts::write);
        addProperties(number, WrittenTexts.NAMESPACE, file, types);
        main.add(Relationships.OFFICE + "customXml", Relationships.relative(mainName, item(number)), false);
    }

    private static int free(Set<String> names, int first) {
        int number = first;
        while (names.contains(item(number).toLowerCase(Locale.ROOT))
                || names.contains(properties(number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return number;
    }

    private static String item(int number) {
        return "customXml/item" + number + ".xml";
    }

    private static String properties(int number) {
        return "customXml/itemProps" + number + ".xml";
    }

    private void addProperties(int number, String schema, PackageWriter file, ContentTypes types)
            throws ExportException, IOException {
        file.add(properties(number), out -> writeProperties(schema, out));
        types.set(properties(number), "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        Relationships relationships = new Relationships();
        relationships.add(Relationships.OFFICE + "customXmlProps", "itemProps" + number + ".xml", false);
        file.add(Relationships.partOf(item(number)), relationships::write);
    }

    private void writeProperties(String schema, Markup out) throws IOException {
        UUID id = UUID.nameUUIDFromBytes((schema + "#" + Arrays.hashCode(model)).getBytes(StandardCharsets.UTF_8));
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>").line();
        out.start(
                "ds:datastoreItem", "ds:itemID", "{" + id.toString().toUpperCase(Locale.ROOT) + "}", "xmlns:ds", STORE);
        out.start("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", schema);
        out.end("ds:schemaRefs").end("ds:datastoreItem").line();
    }
}
