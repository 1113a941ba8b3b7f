// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.AttestOrderKind;
import se.paragraf.core.internal.document.kind.DecisionsKind;
import se.paragraf.core.internal.document.kind.ExcerptKind;
import se.paragraf.core.internal.document.kind.NoticeKind;
import se.paragraf.core.internal.document.kind.SummonsKind;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Adjustment;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.NumberSpan;

/** Compares a document of each kind with a golden file, without the style sheet. */
class KindsGoldenTest {

    private static final Pattern STYLE = Pattern.compile("(<style type=\"text/css\">).*?(</style>)", Pattern.DOTALL);
    private static final ExportOptions SWEDISH = ExportOptions.defaults();

    @Test
    void an_excerpt_has_the_attendance_of_its_paragraphs() throws Exception {
        assertRendered(
                "excerpt", new ExcerptKind(), Kind.meeting(), SWEDISH.withParagraphs(List.of(new NumberSpan(13, 14))));
    }

    @Test
    void a_notice_has_a_page_for_each_board_and_marks_what_is_counted() throws Exception {
        assertRendered("notice", new NoticeKind(), Kind.meeting(), SWEDISH);
    }

    @Test
    void a_notice_of_a_draft_is_for_the_boards_of_the_members_and_has_lines_to_fill_in() throws Exception {
        Meeting draft = Kind.meeting();
        draft.getNotices().clear();
        draft.getAdjustments().clear();
        Adjustment planned = Minutes.MAKE.createAdjustment();
        planned.setLatest(LocalDate.of(2024, 3, 28));
        draft.getAdjustments().add(planned);
        assertRendered("notice-draft", new NoticeKind(), draft, SWEDISH);
    }

    @Test
    void a_summons_calls_substitutes_in_their_order() throws Exception {
        assertRendered("summons", new SummonsKind(), Kind.meeting(), SWEDISH);
    }

    @Test
    void a_list_of_decisions_has_amounts_votes_and_assignments() throws Exception {
        assertRendered("decisions", new DecisionsKind(), Kind.meeting(), SWEDISH);
    }

    @Test
    void a_list_of_decisions_is_in_english() throws Exception {
        assertRendered("decisions-en", new DecisionsKind(), Kind.meeting(), SWEDISH.withLanguage(Locale.ENGLISH));
    }

    @Test
    void an_attest_order_tells_who_may_attest_what() throws Exception {
        assertRendered("attest-order", new AttestOrderKind(), Kind.order(), SWEDISH);
    }

    private static void assertRendered(String name, DocumentKind kind, Document content, ExportOptions options)
            throws Exception {
        String xhtml = new VelocityRenderer(List.of(kind), List.of())
                .render(content, options.withDocument(kind.name()))
                .content();
        String actual = STYLE.matcher(xhtml).replaceFirst("$1$2");
        Path written = Path.of("target/golden", name + "-actual.xhtml");
        Files.createDirectories(written.getParent());
        Files.writeString(written, actual);
        assertThat(actual).as("golden of %s; see %s", name, written).isEqualTo(golden(name));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = KindsGoldenTest.class.getResourceAsStream("/golden/document/" + name + ".xhtml")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
