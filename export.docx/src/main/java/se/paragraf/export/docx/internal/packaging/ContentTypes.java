// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Markup;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** What each part of a package is, by its ending or by its name. */
public final class ContentTypes implements XmlHandler {

    /** The part that says it. */
    public static final String PART = "[Content_Types].xml";

    private final Map<String, String> typeByEnding = new TreeMap<>();
    private final Map<String, String> typeByPart = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** A copy to add to. */
    public ContentTypes copy() {
        ContentTypes copy = new ContentTypes();
        copy.typeByEnding.putAll(typeByEnding);
        copy.typeByPart.putAll(typeByPart);
        return copy;
    }

    /** The type of a part, or an empty text. */
    public String of(String part) {
        String type = typeByPart.get("/" + part);
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return type == null ? typeByEnding.getOrDefault(ending, "") : type;
    }

    /** Says what a part is. */
    public void set(String part, String type) {
        typeByPart.put("/" + part, type);
    }

    /** Says what parts of an ending are, where it is not said yet. */
    public void setEnding(String ending, String type) {
        typeByEnding.putIfAbsent(ending, type);
    }

    /** Forgets a part that is left out. */
    public void remove(String part) {
        typeByPart.remove("/" + part);
    }

    /** Writes the part. */
    public void write(Markup out) throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        out.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
                .line();
        for (Map.Entry<String, String> type : typeByEnding.entrySet()) {
            out.empty("Default", "Extension", type.getKey(), "ContentType", type.getValue())
                    .line();
        }
        for (Map.Entry<String, String> type : typeByPart.entrySet()) {
            out.empty("Override", "PartName", type.getKey(), "ContentType", type.getValue())
                    .line();
        }
        out.end("Types").line();
    }

    @Override
    public void start(Element element) {
        String type = element.attribute("ContentType");
        String ending = element.attribute("Extension");
        String part = element.attribute("PartName");
        if (type != null && element.name().equals("Default") && ending != null) {
            typeByEnding.put(ending.toLowerCase(Locale.ROOT), type);
        } else if (type != null && element.name().equals("Override") && part != null) {
            typeByPart.put(part, type);
        }
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        // has no meaning
    }
}
