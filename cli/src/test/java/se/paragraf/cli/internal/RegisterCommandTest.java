// SPDX-License-Identifier: Apache-2.0
package se.paragraf.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.fixture.Run;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Assignment;
import se.paragraf.model.minutes.Decision;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.minutes.Paragraph;

class RegisterCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write_minutes() throws Exception {
        MinutesFactory factory = MinutesFactory.eINSTANCE;
        Decision decision = factory.createDecision();
        decision.setText("Styrelsen beslutar att laga bryggan.");
        Assignment assignment = factory.createAssignment();
        assignment.setTo("kansliet");
        assignment.setText("måla bryggan");
        assignment.setDue(LocalDate.of(2024, 5, 1));
        Paragraph paragraph = factory.createParagraph();
        paragraph.setNumber(12);
        paragraph.setTitle("Bryggan");
        paragraph.getDecisions().add(decision);
        paragraph.getAssignments().add(assignment);
        Meeting meeting = factory.createMeeting();
        meeting.setFederationName("Samordningsförbundet Ö");
        meeting.setDate(LocalDate.of(2024, 3, 14));
        meeting.getParagraphs().add(paragraph);
        ModelFiles.standalone().create(folder.resolve("m.paragraf"), meeting).save();
    }

    @Test
    void a_folder_gives_its_assignments_with_who_by_when_and_what_became_of_them() {
        Run run = Run.of("register", "assignments", "--open", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "Samordningsförbundet Ö",
                        "",
                        "2024-03-14 § 12  Bryggan",
                        "    måla bryggan",
                        "    Vem: kansliet",
                        "    Klart senast: 2024-05-01",
                        "    Läge: ÖPPET",
                        "",
                        "1 uppdrag");
    }

    @Test
    void decisions_are_searched_and_come_as_json_and_csv() {
        assertThat(Run.of("register", "decisions", "--search", "BRYGGA laga", "--format=json", folder.toString())
                        .out())
                .contains("\"contract\": 1", "\"text\": \"Styrelsen beslutar att laga bryggan.\"");
        assertThat(Run.of("register", "decisions", "--format=csv", folder.toString())
                        .out())
                .contains("Samordningsförbundet Ö;2024-03-14;12;Bryggan;");
        assertThat(Run.of("register", "decisions", "--from=2025-01-01", folder.toString())
                        .out())
                .isEqualToIgnoringNewLines("Inga beslut");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_rest_is_listed() {
        Run run = Run.of("register", "decisions", folder.resolve("none.txt").toString(), folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().contains("none.txt: finns inte");
        assertThat(run.out()).contains("1 beslut");
    }
}
