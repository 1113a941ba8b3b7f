// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.text.Message;

class DefaultImportServiceTest {

    private static final Source SOURCE = new Source("minutes.txt", new byte[] {'a'});

    @Test
    void an_importer_that_cannot_say_what_it_reads_is_left_out() throws ImportException {
        DefaultImportService service = service(
                importer(() -> "text", () -> true),
                importer(
                        () -> {
                            throw new NoClassDefFoundError("se/elsewhere/Reader");
                        },
                        () -> true));

        assertThat(service.kinds()).containsExactly("paragraf", "text");
        assertThat(service.read(SOURCE).getImportRecord().getKind()).isEqualTo("text");
    }

    @Test
    void an_importer_that_fails_on_a_source_leaves_it_to_the_next() throws ImportException {
        Importer odd = importer(() -> "odd", () -> {
            throw new IllegalStateException("out of order");
        });
        DefaultImportService service = service(odd, importer(() -> "text", () -> true));

        assertThat(service.read(SOURCE).getImportRecord().getKind()).isEqualTo("text");
    }

    @Test
    void what_was_read_has_identities_that_other_files_can_refer_to() throws ImportException {
        DefaultImportService service = service(importer(() -> "text", () -> true));

        assertThat(service.read(SOURCE).getId()).isEqualTo("meeting");
    }

    @Test
    void a_source_that_nobody_accepts_is_refused_with_what_can_be_read() {
        DefaultImportService service = service(importer(() -> "text", () -> false));

        assertThatThrownBy(() -> service.read(SOURCE))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("text");
    }

    private static DefaultImportService service(Importer... importers) {
        return new DefaultImportService(List.of(importers), ModelFiles.standalone());
    }

    private static Importer importer(Supplier<String> kind, BooleanSupplier accepts) {
        return new Importer() {
            @Override
            public String kind() {
                return kind.get();
            }

            @Override
            public boolean accepts(Source source) {
                return accepts.getAsBoolean();
            }

            @Override
            public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) {
                return MinutesFactory.eINSTANCE.createMeeting();
            }
        };
    }
}
