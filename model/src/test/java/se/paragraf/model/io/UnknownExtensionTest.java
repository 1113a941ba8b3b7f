// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.minutes.Meeting;

class UnknownExtensionTest {

    private static final String ODD = "<extensions xsi:type='pilot:Sak'\n      a=\"1 > 2 &amp; &#10;'x'\" >\n"
            + "   <!-- <extensions> & 🙂 --><![CDATA[</extensions>]]><?p <x?>\n"
            + "<pilot:del   xmlns:q='urn:q' q:b='\"'/><del xsi:type=\"pilot:Annan\"><extensions/></del  >"
            + "&lt;å&gt;\t</extensions  >";
    private static final String EMPTY = "<extensions xmlns:own=\"urn:own\" xsi:type=\"own:Tom\"/>";

    private final ModelFiles files = ModelFiles.standalone();

    @TempDir
    private Path folder;

    @Test
    void what_nobody_knows_is_saved_to_the_byte() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), text());
        ModelFile file = files.open(path);
        file.save();

        assertThat(path).hasContent(text());
        assertThat(file.readOnly()).isEmpty();
        assertThat(file.warnings())
                .extracting(warning -> warning.in(Locale.ENGLISH))
                .containsExactly(
                        "Sak belongs to the extension urn:pilot, which is not installed; it is kept unchanged",
                        "Tom belongs to the extension urn:own, which is not installed; it is kept unchanged");
        Meeting meeting = (Meeting) file.root();
        UnknownExtension first = (UnknownExtension) meeting.getExtensions().get(0);
        assertThat(first.getNamespace()).isEqualTo("urn:pilot");
        assertThat(first.getName()).isEqualTo("Sak");
        assertThat(first.getPrefixes()).containsExactly("pilot=urn:pilot");
        assertThat(first.getText()).isEqualTo(ODD);
        assertThat(meeting.getParagraphs()).hasSize(2);
    }

    @Test
    void lines_that_end_otherwise_stay_as_they_are() throws Exception {
        String text = text().replace("<!-- <ext", "\r\n<!--\r<ext");
        Path path = Files.writeString(folder.resolve("m.paragraf"), text);
        files.open(path).save();
        assertThat(Files.readString(path)).isEqualTo(text);
    }

    @Test
    void what_was_taken_out_of_one_file_finds_its_namespaces_in_another() throws Exception {
        Meeting meeting = (Meeting) files.open(Files.writeString(folder.resolve("m.paragraf"), text()))
                .root();
        UnknownExtension taken = (UnknownExtension) meeting.getExtensions().get(0);
        Meeting other = Sample.meeting();
        other.getExtensions().add(taken);
        UnknownExtension clash = FederationFactory.eINSTANCE.createUnknownExtension();
        clash.setNamespace("urn:other");
        clash.setName("Sak");
        clash.getPrefixes().add("pilot=urn:other");
        clash.setText("<extensions xsi:type=\"pilot:Sak\"/>");
        other.getExtensions().add(clash);
        Path path = folder.resolve("other.paragraf");
        files.create(path, other).save();

        Meeting again = (Meeting) files.open(path).root();
        assertThat(again.getExtensions())
                .extracting(each -> ((UnknownExtension) each).getNamespace())
                .containsExactly("urn:pilot", "urn:other");
        assertThat(((UnknownExtension) again.getExtensions().get(0)).getText()).isEqualTo(ODD);
    }

    @Test
    void a_default_namespace_goes_along() throws Exception {
        String text = text().replace("xmlns:pilot=\"urn:pilot\"", "xmlns=\"urn:plain\" xmlns:pilot=\"urn:pilot\"");
        Path path = Files.writeString(folder.resolve("m.paragraf"), text);
        ModelFile file = files.open(path);
        file.save();
        String once = Files.readString(path);
        assertThat(once).contains("<extensions xmlns=\"urn:plain\" xsi:type='pilot:Sak'");
        files.open(path).save();
        assertThat(path).hasContent(once);
    }

    @Test
    void a_prefix_of_ours_that_means_something_else_goes_along() throws Exception {
        String text = "<m:Meeting xmlns:m='https://paragraf.se/model/minutes/1' xmlns:xsi='urn:other' id='m'"
                + " xmlns:s='http://www.w3.org/2001/XMLSchema-instance'>"
                + "<extensions xmlns:z='urn:z' s:type='z:Q' xsi:b='1'/></m:Meeting>";
        Path path = Files.writeString(folder.resolve("m.paragraf"), text);
        files.open(path).save();
        assertThat(path)
                .content()
                .contains("<extensions xmlns:xsi=\"urn:other\" xmlns:z='urn:z' s:type='z:Q' xsi:b='1'/>");
    }

    @Test
    void text_that_would_break_the_file_is_not_saved() throws Exception {
        Path path = Files.writeString(folder.resolve("m.paragraf"), text());
        ModelFile file = files.open(path);
        UnknownExtension extension =
                (UnknownExtension) file.root().getExtensions().get(0);
        for (String bad : new String[] {
            "",
            "<extensions>",
            "<extensions/><x/>",
            "</a><extensions/>",
            "<extensions a:b=''/>",
            "<extensions/>",
            "<extensions xsi:type='pilot:Annan'/>",
            "<extensions xmlns:pilot='urn:x' xsi:type='pilot:Sak'/>"
        }) {
            extension.setText(bad);
            assertThatThrownBy(file::save)
                    .isInstanceOf(ModelException.class)
                    .hasMessage("the unknown extension Sak of Meeting meeting-2024-03-14 is not whole XML; remove it");
        }
        assertThat(path).hasContent(text());
    }

    @Test
    void an_unknown_class_elsewhere_is_read_as_what_is_known_but_not_saved() throws Exception {
        String text = Sample.text()
                .replace(
                        "<paragraphs id=\"p12\"",
                        "<paragraphs xmlns:z=\"urn:z\" xsi:type=\"z:P\" z:new=\"1\" id=\"p12\"");
        ModelFile file = files.open(Files.writeString(folder.resolve("m.paragraf"), text));

        assertThat(((Meeting) file.root()).getParagraphs().get(0).getNumber()).isEqualTo(12);
        assertThat(file.readOnly().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("cannot be saved, as what the model urn:z adds would be lost; install its extension");
        assertThatThrownBy(file::save).isInstanceOf(ModelException.class).hasMessageStartingWith("cannot be saved");
    }

    private static String text() {
        return Sample.text()
                .replace("xmlns:xmi", "xmlns:pilot=\"urn:pilot\" xmlns:xmi")
                .replaceFirst(
                        "(?m)^  <attendances",
                        Matcher.quoteReplacement("  " + ODD + "\n  " + EMPTY
                                + "\n  <extensions xsi:type=\"pilot:Sak\"></extensions>\n  <attendances"));
    }
}
