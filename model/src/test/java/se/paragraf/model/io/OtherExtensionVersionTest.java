// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.federation.UnknownExtension;
import se.paragraf.model.io.internal.DefaultModelFiles;

/** An extension that is installed, in files that its model does not fit. */
class OtherExtensionVersionTest {

    private final ModelFiles files = new DefaultModelFiles(new WithExtension(), List.of());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<extensions xsi:type='logbook:Entry' colour='red'/>",
                "<extensions xsi:type='logbook:Entry'><colour/></extensions>",
                "<extensions xsi:type='logbook:Entry'><parts><inner colour='red'/></parts></extensions>",
                "<extensions xsi:type='logbook:Entry' mood='ANGRY'/>",
                "<extensions xsi:type='logbook:Entry'><parts ratio='many'/></extensions>",
                "<extensions xsi:type='logbook:Entry'><parts xsi:type='logbook:Piece'/></extensions>",
                "<extensions xsi:type='logbook:Entry'><parts xsi:type='gone:Piece' xmlns:gone='urn:gone'/></extensions>",
                "<extensions xsi:type='logbook:Entry'><parts xsi:type='logbook:Entry'/></extensions>",
                "<extensions xsi:type='logbook:Entry' about='#gone'/>",
                "<extensions xsi:type='logbook:Part'><inner text='a'/><inner text='b'/></extensions>",
                "<extensions xsi:type='logbook:Part'>words</extensions>",
                "<extensions xsi:type='logbook:Diary'/>"
            })
    void what_does_not_fit_is_kept_to_the_byte(String extension) throws Exception {
        String text = text(extension);
        Path path = Files.writeString(folder.resolve("m.paragraf"), text);
        ModelFile file = files.open(path);

        assertThat(file.readOnly()).isEmpty();
        assertThat(file.warnings())
                .singleElement()
                .extracting(each -> each.in(Locale.ENGLISH))
                .asString()
                .contains("belongs to another version of the extension https://example.org/logbook/1");
        assertThat(file.root().getExtensions()).singleElement().isInstanceOf(UnknownExtension.class);
        file.save();
        assertThat(path).hasContent(text);
    }

    @Test
    void what_fits_is_read() throws Exception {
        Path path = Files.writeString(
                folder.resolve("m.paragraf"), text("<extensions xsi:type=\"logbook:Entry\" mood=\"LIVELY\"/>"));
        ModelFile file = files.open(path);
        assertThat(file.warnings()).isEmpty();
        assertThat(file.root().getExtensions())
                .singleElement()
                .extracting(each -> each.eClass().getName())
                .isEqualTo("Entry");
    }

    private static String text(String extension) {
        return Sample.text()
                .replace("xmlns:minutes", "xmlns:logbook=\"https://example.org/logbook/1\" xmlns:minutes")
                .replaceFirst("(?m)^  <attendances", "  " + extension + "\n  <attendances");
    }
}
