// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.core.internal.document.layer.ClassPathTemplates;
import se.paragraf.model.minutes.Meeting;

class LayersTest {

    @TempDir
    private Path folder;

    private final Meeting meeting = Minutes.meeting("Samordningsförbundet Granbygden", LocalDate.of(2024, 3, 14));
    private final VelocityRenderer renderer = new VelocityRenderer(List.of(new MinutesKind()), List.of());

    @BeforeEach
    void write() {
        Minutes.paragraph(meeting, 12, "Budget", Minutes.text("Styrelsen går igenom budgeten."));
    }

    @Test
    void a_layer_replaces_one_macro_and_leaves_the_rest() throws Exception {
        file("macros/mine.vm", "#macro(signature $role $name)<p class=\"mine\">$role</p>#end\n");

        assertThat(rendered()).contains("<p class=\"mine\">Ordförande</p>", "<p>Styrelsen går igenom budgeten.</p>");
    }

    @Test
    void a_layer_replaces_one_word_in_one_language() throws Exception {
        file("words_sv.properties", "\uFEFFsignatures=Påskrifter\n");

        assertThat(rendered()).contains("<h2>Påskrifter</h2>", "Namnförtydligande");
        assertThat(renderer.render(meeting, options().withLanguage(Locale.ENGLISH))
                        .content())
                .contains("<h2>Signatures</h2>");
    }

    @Test
    void a_word_of_the_region_goes_before_that_of_the_language() throws Exception {
        file("words_sv.properties", "signatures=Påskrifter\n");
        file("words_sv_FI.properties", "signatures=Undertecknas\n");

        assertThat(renderer.render(meeting, options().withLanguage(Locale.forLanguageTag("sv-FI")))
                        .content())
                .contains("<h2>Undertecknas</h2>");
    }

    @Test
    void a_layer_replaces_the_style_sheet() throws Exception {
        file("style.css", "html { scroll-behavior: smooth } p { color: #123456 }\n");

        assertThat(rendered()).contains("p { color: #123456 }").doesNotContain("h1.title");
    }

    @Test
    void a_change_on_the_disk_is_seen() throws Exception {
        file("words_sv.properties", "signatures=Först\n");
        file("macros/a.vm", "#macro(matterTitle $paragraph)Ett#end\n");
        assertThat(rendered()).contains("Först", "Ett</h2>");
        file("words_sv.properties", "signatures=Sedan\n");
        file("macros/a.vm", "#macro(matterTitle $paragraph)Två#end\n");

        assertThat(rendered()).contains("Sedan", "Två</h2>");
    }

    @Test
    void a_folder_that_is_missing_or_empty_is_named() throws Exception {
        assertThatThrownBy(this::rendered)
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("has no template in it");
        assertThatThrownBy(
                        () -> renderer.render(meeting, ExportOptions.defaults().withTemplates(folder.resolve("none"))))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("none cannot be read");
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "x");
        Path inner = Files.createDirectories(folder.resolve("templates"));
        Files.createSymbolicLink(inner.resolve("minutes.vm"), secret);

        assertThatThrownBy(
                        () -> renderer.render(meeting, ExportOptions.defaults().withTemplates(inner)))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("minutes.vm is a link");
    }

    @Test
    void a_huge_file_is_refused() throws Exception {
        file("minutes.vm", "x".repeat(600_000));

        assertThatThrownBy(this::rendered)
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("folder/minutes.vm has more than");
    }

    @Test
    void a_jar_without_code_dresses_its_federation_only() throws Exception {
        file(
                TemplateSource.LIST,
                "# Granbygden\nfolder: dress\nfederation: samordningsförbundet granbygden\nstyle.css\n");
        file("dress/style.css", "p { color: #654321 }\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            VelocityRenderer dressed =
                    new VelocityRenderer(List.of(new MinutesKind()), ClassPathTemplates.with(List.of(), loader));
            Meeting other = Minutes.meeting("Samordningsförbundet Exempel", LocalDate.of(2024, 3, 14));

            assertThat(dressed.render(meeting, ExportOptions.defaults()).content())
                    .contains("#654321");
            assertThat(dressed.render(other, ExportOptions.defaults()).content())
                    .doesNotContain("#654321");
        }
    }

    @Test
    void the_layer_with_the_higher_ranking_goes_first() throws Exception {
        Path low = Files.createDirectories(folder.resolve("low/META-INF/paragraf"));
        Path high = Files.createDirectories(folder.resolve("high/META-INF/paragraf"));
        Files.writeString(low.resolve("templates"), "name: low\nstyle.css");
        Files.writeString(high.resolve("templates"), "name: high\nranking: 5\nstyle.css");
        URL[] roots = {
            folder.resolve("low").toUri().toURL(),
            folder.resolve("high").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(roots, null)) {
            assertThat(ClassPathTemplates.with(List.of(), loader))
                    .extracting(TemplateSource::name)
                    .containsExactly("high", "low");
        }
    }

    @Test
    void exported_templates_render_the_same() throws Exception {
        Path out = folder.resolve("out");
        List<Path> written = new DefaultTemplates(List.of()).export(out);

        assertThat(written)
                .contains(out.resolve("minutes.vm"), out.resolve("document.rnc"), out.resolve("README.sv.txt"));
        assertThat(renderer.render(meeting, ExportOptions.defaults().withTemplates(out)))
                .isEqualTo(renderer.render(meeting, ExportOptions.defaults()));
    }

    @Test
    void exported_words_are_those_of_all_layers_that_are_built_in() throws Exception {
        file("low/META-INF/paragraf/templates", "name: tasks\nbuilt-in: true\nwords_sv.properties\n");
        file("low/templates/words_sv.properties", "tasks.title=Uppdrag");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.resolve("low").toUri().toURL()}, null)) {
            new DefaultTemplates(ClassPathTemplates.with(List.of(), loader)).export(folder.resolve("out"));
        }

        assertThat(folder.resolve("out/words_sv.properties"))
                .content()
                .contains("\ntasks.title=Uppdrag", "\nsignatures=Underskrifter\n");
    }

    @Test
    void a_language_that_has_no_words_is_refused_and_one_that_a_layer_brings_is_not() throws Exception {
        file("words.properties", "signatures=Signatures\n");
        ExportOptions finnish = options().withLanguage(Locale.forLanguageTag("fi"));
        assertThatThrownBy(() -> renderer.render(meeting, finnish))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("words_fi.properties");

        file("words_fi.properties", "signatures=Allekirjoitukset\n");
        assertThat(renderer.render(meeting, finnish).content()).contains("<h2>Allekirjoitukset</h2>");
    }

    @Test
    void a_font_whose_name_is_never_asked_for_is_refused() throws Exception {
        file("fonts/GranåSans-Regular.ttf", "x");
        assertThat(rendered()).isNotEmpty();

        file("fonts/GranåSans.ttf", "x");
        assertThatThrownBy(this::rendered)
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("fonts/FAMILY-Regular.ttf");
    }

    @Test
    void exporting_templates_overwrites_nothing() throws Exception {
        file("style.css", "mine");

        assertThatThrownBy(() -> new DefaultTemplates(List.of()).export(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("style.css");
        assertThat(folder).isDirectoryNotContaining("glob:**minutes.vm");
        assertThat(folder.resolve("style.css")).hasContent("mine");
    }

    @Test
    void every_built_in_template_is_listed() throws Exception {
        Path templates = Path.of(VelocityRenderer.class.getResource("templates").toURI());
        List<String> listed = Files.readAllLines(templates.resolveSibling("templates.list")).stream()
                .filter(line -> !line.startsWith("#") && !line.contains(":"))
                .toList();
        try (var files = Files.walk(templates)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> templates.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    private String rendered() throws ExportException {
        return renderer.render(meeting, options()).content();
    }

    private ExportOptions options() {
        return ExportOptions.defaults().withTemplates(folder);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
