// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui.internal.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.core.export.DocumentType;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.NumberSpan;

class ExportChoicesTest {

    private static final DocumentType MINUTES = new DocumentType("minutes", Meeting.class, true, false, false);
    private static final DocumentType EXCERPT = new DocumentType("excerpt", Meeting.class, false, true, true);

    @TempDir
    private Path folder;

    private ExportChoices choices(Integer... paragraphs) {
        return new ExportChoices(
                "excerpt",
                List.of("pdf", "docx"),
                Audience.PUBLIC,
                Locale.ENGLISH,
                List.of(paragraphs),
                folder.toString());
    }

    @Test
    void what_was_chosen_is_chosen_again_but_for_the_paragraphs() {
        DialogSettings settings = new DialogSettings("export");
        choices(4, 5).remember(settings);

        assertThat(ExportChoices.remembered(settings)).isEqualTo(choices());
    }

    @Test
    void the_first_time_it_is_a_pdf_for_those_who_work_with_it() {
        ExportChoices first = ExportChoices.remembered(new DialogSettings("export"));

        assertThat(first.formats()).containsExactly("pdf");
        assertThat(first.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(first.into(folder)).isEqualTo(folder);
    }

    @Test
    void a_folder_that_is_gone_is_not_proposed() {
        DialogSettings settings = new DialogSettings("export");
        settings.put("folder", folder.resolve("borta").toString());

        assertThat(ExportChoices.remembered(settings).folder()).isEmpty();
    }

    @Test
    void an_excerpt_needs_paragraphs() {
        assertThat(choices().missing(EXCERPT)).isPresent();
        assertThat(choices().missing(MINUTES)).isEmpty();
        assertThat(choices(7, 4, 5).missing(EXCERPT)).isEmpty();
        assertThat(choices(7, 4, 5).options(EXCERPT, folder).paragraphs())
                .containsExactly(new NumberSpan(4, 5), new NumberSpan(7, 7));
        assertThat(choices(7).options(MINUTES, folder).paragraphs()).isEmpty();
    }

    @Test
    void kinds_have_names_in_both_languages() {
        assertThat(KindName.of(EXCERPT).in(Locale.forLanguageTag("sv"))).isEqualTo("Protokollsutdrag");
        assertThat(new KindName("andra").in(Locale.ENGLISH)).isEqualTo("andra");
    }
}
