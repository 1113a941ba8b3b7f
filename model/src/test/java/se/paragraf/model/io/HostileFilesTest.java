// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

class HostileFilesTest {

    private static final String ROOT = "<minutes:Meeting xmlns:minutes='https://paragraf.se/model/minutes/1'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' ";

    private final ModelFiles files = ModelFiles.standalone();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            hello                                       | is not XML; give a .paragraf file
            <html/>                                     | is XML, but not of Paragraf: it begins with html
            <a:b xmlns:a='urn:x'/>                      | is XML, but not of Paragraf: it begins with b of the namespace urn:x
            <m:Vote xmlns:m='https://paragraf.se/model/minutes/1'/>      | is XML, but not of Paragraf: it begins with Vote
            <m:Extensible xmlns:m='https://paragraf.se/model/federation/1'/> | is XML, but not of Paragraf: it begins with Extensible
            <m:Meeting xmlns:m='https://paragraf.se/model/minutes/2'/>   | was written by a newer program, with version 2 of the model, and this program knows version 1
            <m:Meeting xmlns:m='https://paragraf.se/model/minutes/0'/>   | was written with version 0 of the model
            ROOT modelVersion='x'/>                     | line 1: the version of the model is not a version: x
            ROOT modelVersion='2.0'/>                   | was written by a newer program, with version 2.0
            ROOT date='2024-13-01'/>                    | line 1: date of Meeting cannot be "2024-13-01"
            ROOT mode='FLYING'/>                        | line 1: mode of Meeting cannot be "FLYING"
            ROOT colour='red'/>                         | line 1: Meeting has no feature colour
            ROOT><colour/></minutes:Meeting>            | line 1: Meeting has no feature colour
            ROOT id='a b'/>                             | line 1: id of Meeting cannot be "a b"
            ROOT><paragraphs number='99999999999'/></minutes:Meeting>    | line 1: number of Paragraph cannot be
            ROOT><paragraphs xsi:type='minutes:Vote'/></minutes:Meeting> | line 1: paragraphs of Meeting cannot be of the class Vote
            ROOT><paragraphs xsi:type='minutes:Nix'/></minutes:Meeting>  | line 1: the model has no class Nix
            ROOT><paragraphs href='other.paragraf#p1'/></minutes:Meeting> | line 1: paragraphs lies in another file
            ROOT><extensions/></minutes:Meeting>        | line 1: extensions does not say of which class it is
            ROOT><extensions xsi:type='x:Y'/></minutes:Meeting>          | line 1: extensions is of an unknown model (x:Y)
            ROOT><place>a</place><place>b</place></minutes:Meeting>      | line 1: Meeting has place twice; remove one
            ROOT place='a'><place>b</place></minutes:Meeting>            | line 1: Meeting has place twice; remove one
            ROOT><importRecord/><importRecord/></minutes:Meeting>        | line 1: Meeting has importRecord twice; remove one
            ROOT><paragraphs><decisions><percentages>1E999999999</percentages></decisions></paragraphs></minutes:Meeting> | line 1: percentages of Decision cannot be "1E999999999"
            ROOT><paragraphs><body xsi:type='z:Y' xmlns:z='urn:z'/></paragraphs></minutes:Meeting> | line 1: body is of an unknown model (urn:z)
            ROOT><paragraphs>                           | ends too early, in line 1
            ROOT><paragraphs number='1                  | ends too early, in line 1
            ROOT><paragraphs/></minutes:Mee             | ends too early, in line 1
            ROOT><paragraphs></b></minutes:Meeting>     | line 1, column
            ROOT><federation href='f.paragraf'/></minutes:Meeting>       | line 1: the reference "f.paragraf" names no object
            <?xml version='1.1'?>ROOT/>                 | line 1: is XML 1.1
            <?xml version='1.0' encoding='UTF-16'?>ROOT/> | says that its encoding is UTF-16
            <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>ROOT/> | line 1: has a DOCTYPE
            """)
    void one_line_says_what_is_wrong(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace("ROOT", ROOT)))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith(reason)
                .satisfies(e -> assertThat(((ModelException) e).reason(Locale.forLanguageTag("sv")))
                        .doesNotContain("\n")
                        .isNotEqualTo(e.getMessage()));
    }

    @Test
    void a_laughing_billion_is_not_even_begun() {
        assertThatThrownBy(() ->
                        read("<?xml version='1.0'?>\n<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>\n<l>&b;</l>"))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("line 2: has a DOCTYPE");
    }

    @Test
    void what_is_too_deep_is_refused() {
        String deep = ROOT + ">" + "<extensions xsi:type='x:Y' xmlns:x='urn:x'>".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(ModelException.class).hasMessageContaining("deeper than 200");
    }

    @Test
    @Timeout(20)
    void a_number_of_a_million_digits_is_refused_at_once() {
        String text = ROOT + "><paragraphs><decisions><percentages>" + "9".repeat(1_000_000)
                + "</percentages></decisions></paragraphs></minutes:Meeting>";
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("line 1: percentages of Decision cannot be");
    }

    @Test
    @Timeout(20)
    void many_references_to_nothing_are_looked_up_quickly() throws Exception {
        String text = ROOT + "id='m'><paragraphs id='p'><decisions id='d'/>"
                + "<body xsi:type='minutes:TextBlock' states='#gone'/>\n".repeat(50_000)
                + "</paragraphs></minutes:Meeting>";
        Meeting meeting = (Meeting) read(text).root();
        assertThat(meeting.getParagraphs().get(0).getBody())
                .allSatisfy(block -> assertThat(block.getStates()).hasSize(1));
    }

    @Test
    void what_is_not_kept_is_told() throws Exception {
        String text = "<?style x?>" + ROOT + "id='m'>words<paragraphs id='p'><?evil?></paragraphs></minutes:Meeting>";
        assertThat(words(read(text).warnings()))
                .containsExactly(
                        "has processing instructions, which are not kept when it is saved",
                        "line 1: the text \"words\" stands where none belongs and is not kept when it is saved");
    }

    @Test
    void a_gigabyte_of_nothing_is_refused_unread() throws Exception {
        Path file = folder.resolve("large.paragraf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        assertThatThrownBy(() -> files.open(file))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("is larger than 32 MB");
    }

    @Test
    void where_it_is_not_utf_8_is_told() {
        byte[] bytes = (ROOT + "\n place='Ume\u00e5'/>").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> files.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("line 2, column 12: is not UTF-8");
    }

    @Test
    void a_folder_or_nothing_is_no_file() {
        assertThatThrownBy(() -> files.open(folder))
                .isInstanceOf(ModelException.class)
                .hasMessage("is a folder; give a file");
        assertThatThrownBy(() -> files.open(folder.resolve("x")))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("does not exist");
        assertThatThrownBy(() -> read("")).isInstanceOf(ModelException.class).hasMessageStartingWith("is empty");
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.paragraf#f",
        "/etc/passwd#f",
        "file:///etc/passwd#f",
        "http://localhost:1/x#f",
        "//host/x#f",
        "link.paragraf#f",
        "%2e%2e/secret.paragraf#f",
        "..%2fsecret.paragraf#f"
    })
    void nothing_outside_of_the_folder_is_read(String reference) throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path secret = Files.writeString(
                folder.resolve("secret.paragraf"),
                "<f:Federation xmlns:f='https://paragraf.se/model/federation/1' id='f' name='Hemlig'/>");
        Files.createSymbolicLink(inner.resolve("link.paragraf"), secret);
        String text = ROOT + "id='m'>\n  <federation href=\"" + reference + "\"/>\n</minutes:Meeting>";
        Path path = Files.writeString(inner.resolve("m.paragraf"), text);

        ModelFile file = files.open(path);
        assertThat(((Meeting) file.root()).getFederation().getName()).isNull();
        assertThat(file.warnings()).hasSize(1);
        file.save();
        assertThat(path).content().contains("href=\"" + reference + "\"");
    }

    @Test
    void a_reference_to_something_of_another_kind_is_not_followed() throws Exception {
        Files.writeString(
                folder.resolve("federation.paragraf"),
                "<f:Federation xmlns:f='https://paragraf.se/model/federation/1' id='f'><members id='m1'/></f:Federation>");
        String text = ROOT
                + "id='m'><attendances id='a'><person href='federation.paragraf#m1'/></attendances></minutes:Meeting>";
        Meeting meeting = (Meeting) files.open(Files.writeString(folder.resolve("m.paragraf"), text))
                .root();

        assertThat(meeting.getAttendances().get(0).getPerson().eIsProxy()).isTrue();
    }

    @Test
    void a_reference_to_nothing_is_told_and_kept() throws Exception {
        String text = Sample.text().replace("attendance=\"#bo-prov\"", "attendance=\"#gone\"");
        Path path = Files.writeString(folder.resolve("m.paragraf"), text);
        ModelFile file = files.open(path);
        file.save();

        assertThat(words(file.warnings()))
                .containsExactly("line 9: attendance refers to gone, which the file does not have; correct it");
        assertThat(path).hasContent(text);
    }

    @Test
    void a_file_that_is_missing_is_told_when_one_refers_to_it() throws Exception {
        String text = ROOT + "id='m'><federation href='federation.paragraf#f'/></minutes:Meeting>";
        ModelFile file = files.open(Files.writeString(folder.resolve("m.paragraf"), text));
        assertThat(words(file.warnings())).containsExactly("federation.paragraf, to which it refers, is not there");
    }

    @Test
    void an_identity_that_is_there_twice_stays_with_the_first() throws Exception {
        String text = Sample.text().replace("id=\"p13\"", "id=\"p12\"");
        ModelFile file = files.open(Files.writeString(folder.resolve("m.paragraf"), text));
        file.save();
        Meeting meeting = (Meeting) file.root();

        assertThat(words(file.warnings()))
                .containsExactly("line 16: the identity p12 is there twice; this Paragraph gets another one");
        assertThat(meeting.getParagraphs().get(0).getId()).isEqualTo("p12");
        assertThat(meeting.getParagraphs().get(1).getId()).startsWith("e").isNotEqualTo("p12");
    }

    private ModelContent read(String text) throws ModelException {
        return files.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> words(List<Message> warnings) {
        return warnings.stream().map(warning -> warning.in(Locale.ENGLISH)).toList();
    }
}
