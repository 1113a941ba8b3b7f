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
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.kind.MinutesKind;
import se.paragraf.model.federation.Federation;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.LawProfile;
import se.paragraf.model.minutes.AttendanceGroup;
import se.paragraf.model.minutes.AttendanceRole;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.SignatoryRole;

class XhtmlGoldenTest {

    private static final Pattern STYLE = Pattern.compile("(?s)(<style[^>]*>).*(</style>)");

    private final VelocityRenderer renderer = new VelocityRenderer(List.of(new MinutesKind()), List.of());

    @Test
    void minutes_of_a_federation_have_all_parts() throws Exception {
        assertRendered("federation", Minutes.ofFederation(), ExportOptions.defaults());
    }

    @Test
    void labels_are_english_and_the_matters_stay_swedish() throws Exception {
        assertRendered(
                "federation-en",
                Minutes.ofFederation(),
                ExportOptions.defaults().withLanguage(Locale.ENGLISH));
    }

    @Test
    void a_committee_records_votes_and_reservations_that_its_text_does_not_tell() throws Exception {
        assertRendered("committee", committee(), ExportOptions.defaults());
    }

    @Test
    void a_meeting_of_which_nothing_is_known_has_places_to_sign() throws Exception {
        assertRendered("empty", Minutes.MAKE.createMeeting(), ExportOptions.defaults());
    }

    @Test
    void a_committee_is_told_by_its_name() throws Exception {
        assertThat(renderer.render(Minutes.meeting("Socialnämnden", LocalDate.of(2025, 5, 4)), ExportOptions.defaults())
                        .content())
                .contains("<h1 class=\"title\" id=\"minutes\">Sammanträdesprotokoll</h1>");
    }

    @Test
    void where_the_head_names_no_chair_the_list_of_those_present_does() throws Exception {
        Meeting meeting = Minutes.meeting("Socialnämnden", LocalDate.of(2025, 5, 4));
        Minutes.person(meeting, AttendanceGroup.DECIDING, "Astrid Lindfors", null)
                .getRoles()
                .add(AttendanceRole.CHAIR);

        assertThat(renderer.render(meeting, ExportOptions.defaults()).content())
                .contains(
                        "<th scope=\"row\">Ordförande</th><td>Astrid Lindfors</td>",
                        "<p class=\"signature-name\">Astrid Lindfors</p>");
    }

    private static Meeting committee() {
        Federation body = FederationFactory.eINSTANCE.createFederation();
        body.setName("Socialnämnden i Granå kommun");
        body.setProfile(LawProfile.NAMND);
        Meeting meeting = Minutes.meeting(null, LocalDate.of(2025, 5, 4));
        meeting.setFederation(body);
        Minutes.signs(meeting, SignatoryRole.CHAIR, "Astrid Lindfors", Minutes.range(1, 1));
        Minutes.signs(meeting, SignatoryRole.CHAIR, "Bo Prov", Minutes.range(2, 2));
        Minutes.record(Minutes.paragraph(meeting, 1, "Avgifter", Minutes.text("Nämnden behandlar avgifterna.")));
        Minutes.record(Minutes.paragraph(
                meeting,
                1,
                "Avgifter igen",
                Minutes.text("Omröstning sker. David Åkerö reserverar sig. Elin Öberg anmäler jäv.")));
        Minutes.notice(meeting).getParagraphs().add(Minutes.range(1, 1));
        return meeting;
    }

    private void assertRendered(String name, Meeting meeting, ExportOptions options) throws Exception {
        String content = renderer.render(meeting, options).content();
        String actual = STYLE.matcher(content).replaceFirst("$1$2");
        Path written = Path.of("target/golden", name + "-actual.xhtml");
        Files.createDirectories(written.getParent());
        Files.writeString(written, actual);
        assertThat(actual).as("golden of %s; see %s", name, written).isEqualTo(golden(name));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = XhtmlGoldenTest.class.getResourceAsStream("/golden/document/" + name + ".xhtml")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
