// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.paragraf.core.export.ExportException;

/** What a document is poured into: the parts with the styles and the page, and what the styles are called inside. */
final class Template {

    private final Map<String, String> parts;
    private final TemplateStyles styles = new TemplateStyles();
    private final TemplateNumberings numberings = new TemplateNumberings();
    private final TemplatePage page = new TemplatePage();

    private Template(Map<String, String> parts) throws ExportException, IOException {
        this.parts = parts;
        XhtmlSource xml = new XhtmlSource();
        xml.read(part("styles.xml"), styles);
        xml.read(part("numbering.xml"), numberings);
        xml.read(part("document.xml"), page);
    }

    /** The template for a federation that has none of its own. */
    static Template standard() {
        Map<String, String> parts = new HashMap<>();
        try {
            for (String name : new String[] {
                "content-types.xml",
                "package-relationships.xml",
                "app.xml",
                "document.xml",
                "document-relationships.xml",
                "styles.xml",
                "numbering.xml",
                "settings.xml",
                "fontTable.xml",
                "header.xml",
                "footer.xml"
            }) {
                try (InputStream in = Template.class.getResourceAsStream("template/" + name)) {
                    parts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return new Template(parts);
        } catch (ExportException | IOException e) {
            throw new IllegalStateException("the template in the bundle is damaged", e);
        }
    }

    /** The text of a part. */
    String part(String name) {
        return parts.get(name);
    }

    /** The id of a style; null, which is the standard style, if there is none of that name. */
    String styleId(String name) {
        return styles.id(name);
    }

    /** The numbering that a style bears; 0 if none. */
    int numbering(String styleName) {
        return styles.numbering(styleName);
    }

    int numberingDefinition(String styleName) {
        return numberings.definition(numbering(styleName));
    }

    int lastNumbering() {
        return numberings.last();
    }

    boolean isInLanguageOf(String tag) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(styles.language()).getLanguage());
    }

    /** The width between the margins in twentieths of a point. */
    int textWidth() {
        return page.textWidth();
    }
}
