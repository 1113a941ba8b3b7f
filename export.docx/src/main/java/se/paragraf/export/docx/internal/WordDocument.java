// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.export.docx.internal.carried.CarriedModel;
import se.paragraf.export.docx.internal.carried.WrittenTexts;
import se.paragraf.export.docx.internal.packaging.ContentTypes;
import se.paragraf.export.docx.internal.packaging.PackageWriter;
import se.paragraf.export.docx.internal.packaging.Relationships;
import se.paragraf.export.docx.internal.template.FilledPart;
import se.paragraf.export.docx.internal.template.Place;
import se.paragraf.export.docx.internal.template.Template;
import se.paragraf.export.docx.internal.xml.Both;
import se.paragraf.export.docx.internal.xml.KeptMarkup;
import se.paragraf.export.docx.internal.xml.Markup;
import se.paragraf.export.docx.internal.xml.XmlFault;
import se.paragraf.export.docx.internal.xml.XmlHandler;
import se.paragraf.export.docx.internal.xml.XmlSource;
import se.paragraf.model.text.Message;

/** One document on its way into a file. */
final class WordDocument {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String PROGRAM = "docProps/app.xml";

    private final Template template;
    private final XhtmlDocument document;
    private final Survey survey = new Survey();
    private final ContentTypes types;
    private final Relationships root;
    private final Relationships relationships;
    private final Ids ids;
    private final Numbering numbering;
    private final Bookmarks bookmarks;
    private final Links links;
    private final Pictures pictures;
    private final Optional<Outline> outline;
    private final Optional<CarriedModel> carried;

    WordDocument(Template template, XhtmlDocument document, Optional<byte[]> model) {
        this.template = template;
        this.document = document;
        types = template.types();
        root = template.root();
        relationships = template.relationships();
        ids = new Ids(template.firstFreeId());
        numbering = new Numbering(template);
        bookmarks = new Bookmarks(template.bookmarks());
        links = new Links(relationships, bookmarks);
        pictures = new Pictures(document.images(), template, relationships, ids);
        outline = template.contents().map(field -> new Outline(bookmarks, field.levels()));
        carried = model.map(CarriedModel::new);
    }

    void write(OutputStream out) throws ExportException, IOException {
        KeptMarkup body = body();
        try (PackageWriter file = new PackageWriter(out, survey.date().orElse(LocalDate.EPOCH))) {
            file.add(template.mainName(), part -> template.main()
                    .write((place, text) -> fillMain(place, body, text), part));
            for (Map.Entry<String, FilledPart> part : template.filled().entrySet()) {
                file.add(part.getKey(), text -> part.getValue().write(this::fill, text));
            }
            for (Map.Entry<String, byte[]> part : template.copied().entrySet()) {
                file.add(part.getKey(), part.getValue());
            }
            pictures.write(file, types);
            if (carried.isPresent()) {
                carried.get().write(file, template.names(), types, relationships, template.mainName());
            }
            writeProperties(file);
            // These say what the others made use of.
            file.add(Relationships.partOf(template.mainName()), relationships::write);
            file.add("_rels/.rels", root::write);
            file.add(ContentTypes.PART, types::write);
        }
    }

    private void writeProperties(PackageWriter file) throws ExportException, IOException {
        file.add(PROPERTIES, core -> CoreProperties.write(survey, language(), core));
        types.set(PROPERTIES, "application/vnd.openxmlformats-package.core-properties+xml");
        root.add(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                PROPERTIES,
                false);
        file.add(PROGRAM, CoreProperties::writeProgram);
        types.set(PROGRAM, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        root.add(Relationships.OFFICE + "extended-properties", PROGRAM, false);
    }

    private void fillMain(String place, KeptMarkup body, Markup out) throws IOException {
        switch (place) {
            case Place.BODY -> out.insert(body);
            case Place.CONTENTS ->
                new ContentsWriter(out, template).write(outline.orElseThrow().headings());
            default -> fill(place, out);
        }
    }

    private void fill(String place, Markup out) throws IOException {
        if (place.equals(Place.NUMBERINGS)) {
            numbering.writeRestarts(out);
            return;
        }
        out.text(
                switch (place) {
                    case Place.ORGAN -> survey.organ();
                    case Place.TITLE -> survey.heading();
                    case Place.SUBTITLE -> survey.subtitle();
                    case Place.DATE -> survey.property("date");
                    case Place.DOCUMENT -> survey.title();
                    case Place.SUBJECT -> survey.property("subject");
                    case Place.KEYWORDS -> survey.property("keywords");
                    case Place.RUNNING_HEAD -> survey.runningHead();
                    case Place.PAGE ->
                        Message.of(WordDocument.class, "docx.page").in(document.language());
                    default -> throw new IllegalStateException("no such place: " + place);
                });
    }

    /** What stands before the body in the file tells of what comes in it, so the body is made first. */
    private KeptMarkup body() throws ExportException, IOException {
        KeptMarkup body = new KeptMarkup();
        Markup out = new Markup(body);
        Optional<WrittenTexts> texts = carried.map(CarriedModel::texts);
        Story story = new Story(out, template, ids, survey.signatures(), texts);
        XmlHandler mapper = new BodyMapper(template, story, numbering, links, bookmarks, pictures, survey.tables());
        LookAhead whole = new LookAhead(survey, mapper);
        read(outline.isPresent() ? new Both(outline.get(), whole) : whole);
        story.finish();
        out.flush();
        if (texts.isPresent() && template.hasFixedText()) {
            new FixedText(template.main(), this::fill).note(texts.get());
        }
        return body;
    }

    private void read(XmlHandler handler) throws ExportException, IOException {
        try {
            new XmlSource().read(document.content(), handler);
        } catch (XmlFault e) {
            throw new ExportException(
                    e.isDoctype()
                            ? Message.of(WordDocument.class, "docx.doctype")
                            : Message.of(WordDocument.class, "docx.malformed", e.line(), e.column()),
                    e);
        }
    }

    private String language() {
        return survey.language().isEmpty() ? document.language().toLanguageTag() : survey.language();
    }
}
