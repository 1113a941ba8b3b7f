// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.io.ModelException;
import se.paragraf.model.io.ModelFile;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelPackages;
import se.paragraf.model.io.spi.Migration;
import se.paragraf.model.minutes.Meeting;

/** A version 0 that never was: other names, and what are two features now was one. */
class MigrationTest {

    private static final String MINUTES = "https://paragraf.se/model/minutes/";
    private static final String UNKNOWN =
            "<extensions xsi:type='pilot:Sak' a=\"1\"   b='&amp;'><![CDATA[x]]></extensions>";
    private static final String OLD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <m:Meeting xmi:version="2.0" xmlns:m="https://paragraf.se/model/minutes/0"
                xmlns:pilot="urn:pilot" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="m1" modelVersion="0.7" time="13.00-15.30">
              %s
              <items id="p1" nr="1"><text xsi:type="m:Running" id="b1" words="Mötet öppnas."/></items>
            </m:Meeting>
            """
                    .formatted(UNKNOWN);

    @TempDir
    private Path folder;

    @Test
    void an_older_file_is_brought_to_this_version_step_by_step() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), OLD);
        ModelFile file = files(first(), second()).open(path);
        Meeting meeting = (Meeting) file.root();

        assertThat(meeting.getStart()).isEqualTo(LocalTime.of(13, 0));
        assertThat(meeting.getEnd()).isEqualTo(LocalTime.of(15, 30));
        assertThat(meeting.getParagraphs().get(0).getNumber()).isEqualTo(1);
        assertThat(meeting.getParagraphs().get(0).getBody()).hasSize(1);
        assertThat(((UnknownExtension) meeting.getExtensions().get(0)).getText())
                .isEqualTo(UNKNOWN);
        assertThat(file.readOnly()).isEmpty();
        assertThat(file.warnings().stream().map(each -> each.in(Locale.ENGLISH)))
                .containsExactlyInAnyOrder(
                        "was brought from the older version https://paragraf.se/model/minutes/0; the next save writes it in the new one",
                        "Sak belongs to the extension urn:pilot, which is not installed; it is kept unchanged");
    }

    @Test
    void what_was_migrated_is_saved_in_the_new_version() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), OLD);
        files(first(), second()).open(path).save();

        assertThat(path)
                .content()
                .contains(UNKNOWN, "xmlns:minutes=\"" + MINUTES + "1\"", "modelVersion=\"1.0\"")
                .doesNotContain(MINUTES + "0");
        assertThat(files().open(path).warnings()).hasSize(1);
    }

    @Test
    void without_a_migration_all_the_way_the_file_is_refused() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), OLD);
        assertThatThrownBy(() -> files(first()).open(path))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("was written with version 0 of the model");
        assertThat(path).hasContent(OLD);
    }

    @Test
    void a_migration_that_fails_is_the_reason() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), OLD);
        Migration failing = migration(MINUTES + "0", MINUTES + "1", document -> {
            throw new IllegalArgumentException("no time");
        });
        assertThatThrownBy(() -> files(failing).open(path))
                .isInstanceOf(ModelException.class)
                .hasMessage("cannot be brought from " + MINUTES + "0 to " + MINUTES + "1: no time");
    }

    @Test
    void what_only_a_newer_version_knows_is_left_out_and_the_file_not_saved() throws Exception {
        String text =
                """
                <m:Meeting xmlns:m="https://paragraf.se/model/minutes/1" id="m1" modelVersion="1.7" colour="red" place="Exempelby">
                  <moods name="glad"><inner/></moods>
                  <paragraphs id="p1" number="1"/>
                </m:Meeting>
                """;
        ModelFile file = files().open(Files.writeString(folder.resolve("m.paragraf"), text));

        assertThat(((Meeting) file.root()).getParagraphs()).hasSize(1);
        assertThat(file.warnings().stream().map(each -> each.in(Locale.ENGLISH)))
                .containsExactly(
                        "was written by a newer program, with version 1.7 of the model, and this program knows version 1.0: what is new is not shown",
                        "line 1: Meeting has the feature colour, which this program does not know",
                        "line 2: Meeting has the feature moods, which this program does not know");
        assertThatThrownBy(file::save)
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("cannot be saved, as what version 1.7 of the model adds to 1.0");
    }

    private static ModelFiles files(Migration... migrations) {
        return new DefaultModelFiles(ModelPackages.standalone(), List.of(migrations));
    }

    /** From version 0 to one between: the names. */
    private static Migration first() {
        return migration(MINUTES + "0", "urn:between", document -> {
            for (Element item : elements(document, "items")) {
                Element paragraph = (Element) document.renameNode(item, null, "paragraphs");
                paragraph.setAttribute("number", paragraph.getAttribute("nr"));
                paragraph.removeAttribute("nr");
            }
        });
    }

    /** From there to version 1: one value becomes two, and a block has runs. */
    private static Migration second() {
        return migration("urn:between", MINUTES + "1", document -> {
            Element root = document.getDocumentElement();
            String[] times = root.getAttribute("time").replace('.', ':').split("-");
            root.removeAttribute("time");
            root.setAttribute("start", times[0]);
            root.setAttribute("end", times[1]);
            for (Element text : elements(document, "text")) {
                Element body = (Element) document.renameNode(text, null, "body");
                body.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "m:TextBlock");
                Element run = document.createElementNS(null, "runs");
                run.setAttribute("text", body.getAttribute("words"));
                body.removeAttribute("words");
                body.appendChild(run);
            }
        });
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(null, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Migration migration(String from, String to, Consumer<Document> change) {
        return new Migration() {
            @Override
            public String from() {
                return from;
            }

            @Override
            public String to() {
                return to;
            }

            @Override
            public void migrate(Document document) {
                change.accept(document);
            }
        };
    }
}
