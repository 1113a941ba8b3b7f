// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Block;
import se.paragraf.model.minutes.DecisionForm;
import se.paragraf.model.minutes.ImageBlock;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.SignatoryRole;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TextBlock;

class XhtmlProperties {

    private static final Set<String> MUST_SAY_SOMETHING =
            Set.of("title", "h1", "h2", "h3", "p", "ul", "ol", "li", "caption", "th");
    private static final Set<String> VOCABULARY = Set.of(
            ("html head title meta style bookmarks bookmark body div h1 h2 h3 p span strong em a br ul ol li table caption thead"
                            + " tbody tr th td")
                    .split(" "));

    private static final VelocityRenderer RENDERER = new VelocityRenderer(List.of(new MinutesKind()), List.of());

    @Property(tries = 150, seed = "20240314")
    void any_text_anywhere_gives_well_formed_xhtml_in_the_vocabulary(
            @ForAll String name, @ForAll @Size(max = 6) List<String> texts, @ForAll int number, @ForAll boolean ordered)
            throws Exception {
        Meeting meeting = Minutes.meeting(name, LocalDate.of(2024, 3, 14));
        meeting.setPlace(name);
        Minutes.person(meeting, AttendanceGroup.DECIDING, name, name)
                .getTitles()
                .add(name);
        Minutes.signs(meeting, SignatoryRole.CHAIR, name);
        Minutes.notice(meeting, name, name).setStorage(name);
        Paragraph paragraph = Minutes.paragraph(meeting, number, name, blocks(texts, ordered));
        for (String text : texts) {
            TextBlock block = Minutes.text(text);
            paragraph.getBody().add(block);
            Minutes.decision(paragraph, ordered ? DecisionForm.EXPLICIT : DecisionForm.IMPLICIT, text, block);
            Minutes.decision(paragraph, DecisionForm.EXPLICIT, text);
            paragraph.getAttachments().add(Minutes.attachment(number, text));
        }
        Minutes.record(paragraph);

        String content = RENDERER.render(meeting, ExportOptions.defaults()).content();
        Document document = parsed(content);

        assertThat(new Schema().faults(content)).isEmpty();
        assertThat(elements(document)).allSatisfy(XhtmlProperties::isInVocabulary);
    }

    private static Block[] blocks(List<String> texts, boolean ordered) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(Minutes.text(Minutes.link(text, text)));
            blocks.add(Minutes.subheading(text));
            blocks.add(
                    Minutes.list(ordered, Minutes.item(text, text, Minutes.list(ordered, Minutes.item(null, text)))));
            TableBlock table = Minutes.table(text, text + "|" + text);
            table.setCaption(text);
            table.getRows().get(0).getCells().get(0).setColumns(text.length());
            blocks.add(table);
            ImageBlock picture = Minutes.MAKE.createImageBlock();
            picture.setAlt(text);
            picture.setCaption(text);
            blocks.add(picture);
        }
        return blocks.toArray(Block[]::new);
    }

    private static void isInVocabulary(Element element) {
        assertThat(VOCABULARY).contains(element.getNodeName());
        if (MUST_SAY_SOMETHING.contains(element.getNodeName())) {
            assertThat(element.getTextContent()).as(element.getNodeName()).isNotBlank();
        }
        if (element.getNodeName().equals("th")) {
            assertThat(element.getAttribute("scope")).isIn("row", "col");
        }
        assertThat(element.hasAttribute("style")).isFalse();
    }

    private static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parsed(String content) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(content)));
    }
}
