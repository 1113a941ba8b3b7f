// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.template;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import se.paragraf.export.docx.internal.packaging.ContentTypes;
import se.paragraf.export.docx.internal.packaging.Relationships;

/** What a document is poured into: the parts of a Word template, and what its styles are called inside. Immutable. */
public final class Template {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NUMBERING = "word/numbering.xml";

    private final Map<String, byte[]> copied;
    private final Map<String, FilledPart> filled = new LinkedHashMap<>();
    private final String mainName;
    private final MainPart main;
    private final TemplateStyles styles;
    private final TemplateNumberings numberings;
    private final ContentTypes types;
    private final Relationships root;
    private final Relationships relationships;
    private final int firstFreeId;
    private final boolean ownLogo;

    Template(TemplateParts parts, MainPart main, TemplateStyles styles) {
        this.main = main;
        this.styles = styles;
        copied = new LinkedHashMap<>(parts.parts());
        mainName = parts.mainName();
        types = parts.types().copy();
        root = parts.root().copy();
        relationships = parts.relationships().copy();
        numberings = new TemplateNumberings(parts.tree("numbering").orElseGet(Template::noNumberings), styles);
        UsedIds ids = new UsedIds(WordTree.parse(parts.main()));
        boolean logo = main.picture() || main.tags().contains(Place.LOGO);
        for (String margin : List.of("header", "footer")) {
            for (String name : parts.names(margin)) {
                Document tree = WordTree.parse(parts.parts().get(name));
                ids.add(tree);
                logo |= MainPart.hasPicture(tree.getDocumentElement());
                logo |= ContentControls.prepare(tree).contains(Place.LOGO);
                fill(name, new FilledPart(tree));
            }
        }
        firstFreeId = ids.firstFree();
        ownLogo = logo;
        copied.remove(mainName);
        types.set(mainName, WORD + "document.main+xml");
        fill(parts.name("numbering").orElseGet(this::addNumbering), numberings.part());
        if (main.contents().isPresent()) {
            parts.name("settings")
                    .ifPresent(name ->
                            fill(name, Settings.thatUpdateFields(parts.parts().get(name))));
        }
        leaveOut();
    }

    private static Document noNumberings() {
        String none = "<w:numbering xmlns:w=\"" + WordTree.WORD + "\"/>";
        return WordTree.parse(none.getBytes(StandardCharsets.UTF_8));
    }

    private String addNumbering() {
        types.set(NUMBERING, WORD + "numbering+xml");
        relationships.add(Relationships.OFFICE + "numbering", Relationships.relative(mainName, NUMBERING), false);
        return NUMBERING;
    }

    private void fill(String name, FilledPart part) {
        copied.remove(name);
        filled.put(name, part);
    }

    /** What each document has of its own, and a picture and a signature of the template, which would be wrong. */
    private void leaveOut() {
        copied.remove(ContentTypes.PART);
        copied.remove("_rels/.rels");
        copied.remove(Relationships.partOf(mainName));
        for (String type : List.of("core-properties", "extended-properties", "thumbnail", "origin")) {
            root.first(type)
                    .map(found -> Relationships.resolve("", found.target()))
                    .ifPresent(name -> {
                        copied.remove(name);
                        types.remove(name);
                    });
            root.remove(type);
        }
        for (String name : List.copyOf(copied.keySet())) {
            if (name.startsWith("_xmlsignatures/")) {
                copied.remove(name);
                types.remove(name);
            }
        }
    }

    /** The parts that are the same in every document. */
    public Map<String, byte[]> copied() {
        return copied;
    }

    /** The part with the text. */
    public FilledPart main() {
        return main.part();
    }

    /** The other parts with places to fill. */
    public Map<String, FilledPart> filled() {
        return filled;
    }

    /** The name of the main part. */
    public String mainName() {
        return mainName;
    }

    /** The types of all parts, to add to. */
    public ContentTypes types() {
        return types.copy();
    }

    /** What the package needs, to add to. */
    public Relationships root() {
        return root.copy();
    }

    /** What the main part needs, to add to. */
    public Relationships relationships() {
        return relationships.copy();
    }

    /** The names of all parts in lower case. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        copied.keySet().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        filled.keySet().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** The table of contents that the template asks for. */
    public Optional<ContentsField> contents() {
        return main.contents();
    }

    /** Whether the main part has a control of this tag, so that the body need not tell it again. */
    public boolean tells(String tag) {
        return main.tags().contains(tag);
    }

    /** Whether text stands around the body. */
    public boolean hasFixedText() {
        return main.fixedText();
    }

    /** Whether the template brings its logo. */
    public boolean hasLogo() {
        return ownLogo;
    }

    /** The names of its bookmarks. */
    public Set<String> bookmarks() {
        return main.bookmarks();
    }

    /** The first number from which on all are free as ids of bookmarks, pictures and controls. */
    public int firstFreeId() {
        return firstFreeId;
    }

    /** The id of a style; null, which is the standard style, if there is none of that name. */
    public String styleId(Style style) {
        return styles.id(style);
    }

    /** The numbering of a list; 0 if its items have no mark. */
    public int numbering(Style style) {
        return numberings.numbering(style);
    }

    /** The definition behind the numbering of a list. */
    public int numberingDefinition(Style style) {
        return numberings.definition(style);
    }

    /** The highest number of a numbering. */
    public int lastNumbering() {
        return numberings.last();
    }

    /** Whether the template is in a language, told by its tag; the region does not count. */
    public boolean isInLanguageOf(String tag) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(styles.language()).getLanguage());
    }

    /** The width between the margins in twentieths of a point. */
    public int textWidth() {
        return main.textWidth();
    }
}
