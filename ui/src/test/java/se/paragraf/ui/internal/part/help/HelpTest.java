// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.part.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.core.Extension;
import se.paragraf.model.text.Localized;
import se.paragraf.ui.Workbench;
import se.paragraf.ui.spi.Action;
import se.paragraf.ui.spi.KeyTable;
import se.paragraf.ui.spi.Menu;

class HelpTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private record Deed(String name, Menu menu, int order, Optional<String> key) implements Action {

        @Override
        public String id() {
            return name;
        }

        @Override
        public Localized label() {
            return language -> name;
        }

        @Override
        public void run(Workbench workbench) {
            throw new AssertionError("only listed");
        }
    }

    private static final class Letters implements KeyTable {

        @Override
        public Localized place() {
            return language -> "Bland korten";
        }

        @Override
        public List<Row> rows() {
            return List.of(new Row("INSERT", language -> "&Ny före"), new Row("+", language -> "Större"));
        }
    }

    @Test
    void keys_stand_as_the_menus_do_and_without_what_has_none() {
        List<Action> actions = List.of(
                new Deed("&Gör om", Menu.EDIT, 120, Optional.of("F7")),
                new Deed("Å&ngra", Menu.EDIT, 110, Optional.of("F6")),
                new Deed("Kopiera", Menu.EDIT, 130, Optional.empty()),
                new Deed("Klistra", Menu.EDIT, 140, Optional.of("no such key")),
                new Deed("Spara", Menu.FILE, 210, Optional.of("F5")));

        assertThat(KeyRows.of(actions, List.of(new Letters()), SWEDISH))
                .containsExactly(
                        List.of("F5", "Spara", "Överallt, menyn Arkiv"),
                        List.of("F6", "Ångra", "Överallt, menyn Redigera"),
                        List.of("F7", "Gör om", "Överallt, menyn Redigera"),
                        List.of("Insert", "Ny före", "Bland korten"),
                        List.of("+", "Större", "Bland korten"));
    }

    @Test
    void what_one_bundle_brings_of_one_kind_is_one_row() {
        List<Extension> extensions = List.of(
                new Extension(Extension.Kind.EXPORTER, "pdf", "se.paragraf.export.pdf"),
                new Extension(Extension.Kind.RULE, "I01", "se.paragraf.core"),
                new Extension(Extension.Kind.RULE, "I02", "se.paragraf.core"),
                new Extension(Extension.Kind.READER, "org.example.OddReader", "org.example"));

        assertThat(InstalledRows.of(extensions, SWEDISH))
                .containsExactly(
                        List.of("känner en layout", "OddReader", "org.example"),
                        List.of("skriver", "pdf", "se.paragraf.export.pdf"),
                        List.of("granskar", "I01, I02", "se.paragraf.core"));
    }

    @Test
    void the_handbook_travels_with_the_program() throws IOException {
        Path file = Handbook.unpack(SWEDISH).orElseThrow();

        assertThat(file).hasFileName("Paragraf - handbok.pdf");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }
}
