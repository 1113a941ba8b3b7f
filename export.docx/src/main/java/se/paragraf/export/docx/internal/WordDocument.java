// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** One document on its way into a file. */
final class WordDocument {

    private static final String END_OF_NUMBERING = "</w:numbering>";
    private static final String END_OF_RELATIONSHIPS = "</Relationships>";
    private static final String PAGE = "<w:sectPr";

    private final Template template;
    private final XhtmlDocument document;
    private final XhtmlSource source = new XhtmlSource();
    private final Survey survey = new Survey();
    private final Numbering numbering;
    private final Links links = new Links();

    WordDocument(Template template, XhtmlDocument document) {
        this.template = template;
        this.document = document;
        this.numbering = new Numbering(template);
    }

    void write(OutputStream out) throws ExportException, IOException {
        source.read(document.content(), survey);
        try (WordFile file = new WordFile(out, survey.date().orElse(LocalDate.EPOCH))) {
            file.add("[Content_Types].xml", template.part("content-types.xml"));
            file.add("_rels/.rels", template.part("package-relationships.xml"));
            file.add("docProps/app.xml", template.part("app.xml"));
            file.add("docProps/core.xml", core -> CoreProperties.write(survey, language(), core));
            file.add("word/document.xml", this::writeBody);
            // These two say what the body made use of, so they come after it.
            file.add(
                    "word/numbering.xml",
                    part -> writeInto("numbering.xml", END_OF_NUMBERING, numbering::writeRestarts, part));
            file.add(
                    "word/_rels/document.xml.rels",
                    part -> writeInto(
                            "document-relationships.xml", END_OF_RELATIONSHIPS, links::writeRelationships, part));
            file.add("word/styles.xml", template.part("styles.xml"));
            file.add("word/settings.xml", template.part("settings.xml"));
            file.add("word/fontTable.xml", template.part("fontTable.xml"));
            file.add("word/header1.xml", part -> fill("header.xml", "{running-head}", survey.runningHead(), part));
            file.add("word/footer1.xml", part -> fill("footer.xml", "{page}", pageLabel(), part));
        }
    }

    private void writeBody(Markup out) throws ExportException, IOException {
        String part = template.part("document.xml");
        int page = part.indexOf(PAGE);
        out.raw(part.substring(0, page).stripTrailing()).line();
        Bookmarks bookmarks = new Bookmarks();
        Story story = new Story(out, template, bookmarks);
        source.read(
                document.content(),
                new BodyMapper(
                        template,
                        story,
                        numbering,
                        links,
                        bookmarks,
                        survey.tables().iterator()));
        story.finish();
        out.raw(part.substring(page));
    }

    private String language() {
        return survey.language().isEmpty() ? document.language().toLanguageTag() : survey.language();
    }

    private String pageLabel() {
        return Message.of(WordDocument.class, "docx.page").in(document.language());
    }

    private void writeInto(String name, String end, WordFile.Content addition, Markup out)
            throws ExportException, IOException {
        String part = template.part(name);
        int position = part.lastIndexOf(end);
        out.raw(part.substring(0, position));
        addition.write(out);
        out.raw(part.substring(position));
    }

    private void fill(String name, String place, String text, Markup out) throws IOException {
        String part = template.part(name);
        int position = part.indexOf(place);
        out.raw(part.substring(0, position)).text(text).raw(part.substring(position + place.length()));
    }
}
