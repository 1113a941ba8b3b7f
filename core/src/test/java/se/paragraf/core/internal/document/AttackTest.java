// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.Meeting;

/** Each folder of attacks is one: the templates that a user may have got from anywhere, and how they are refused. */
class AttackTest {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final VelocityRenderer renderer = new VelocityRenderer(List.of(new MinutesKind()), List.of());

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void refused(String attack) throws Exception {
        Path folder = folder().resolve(attack);
        Meeting meeting = Minutes.meeting("Samordningsförbundet Granbygden", LocalDate.of(2024, 3, 14));
        Minutes.person(meeting, AttendanceGroup.DECIDING, "Astrid Lindfors", "Granby kommun");
        Minutes.paragraph(meeting, 12, "Budget", Minutes.text("Styrelsen går igenom budgeten."));
        Meeting before = EcoreUtil.copy(meeting);
        ExportOptions options = ExportOptions.defaults().withTemplates(folder.resolve("templates"));

        assertTimeoutPreemptively(LONGEST, () -> assertThatThrownBy(() -> renderer.render(meeting, options))
                .isInstanceOf(ExportException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage().lines()).hasSize(1))
                // On a busy machine the limit of time comes before that of steps.
                .satisfies(refusal -> assertThat(Files.readAllLines(folder.resolve("refused.txt")))
                        .anySatisfy(reason -> assertThat(refusal).hasMessageContaining(reason))));

        assertThat(EcoreUtil.equals(meeting, before)).isTrue();
    }

    static Stream<String> attacks() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(folder())) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(AttackTest.class.getResource("/attacks").toURI());
    }
}
