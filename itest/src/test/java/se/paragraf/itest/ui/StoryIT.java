// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.MinutesFolder;

/** A secretary's work at the window, from the call to the notice. */
class StoryIT {

    private static final String MINUTES = "Sammanträde 2024-11-21";
    private static final String BODY = "Förbundschefen redovisar delårsrapporten.";
    private static final String DECISION = "Styrelsen beslutar att godkänna delårsrapporten.";

    @TempDir
    private Path scratch;

    private Path folder;

    @BeforeEach
    void lay_out_the_samples() throws Exception {
        folder = MinutesFolder.in(scratch);
    }

    @Test
    void minutes_are_begun_written_checked_exported_adjusted_posted_and_found_again() throws Exception {
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, folder)) {
            begins(desktop);
            notesWhoIsAbsent(desktop);
            decidesByPhrase(desktop);
            decidesByTyping(desktop);
            mendsWhatTheRulesFind(desktop);
            exports(desktop);
            adjusts(desktop);
            posts(desktop);
            savesAndCloses(desktop);
            findsAllAgain(desktop);
            assertThat(desktop.err()).isEmpty();
        }
    }

    @Test
    void what_was_not_saved_when_the_plug_was_pulled_comes_back() throws Exception {
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, folder.resolve("federation.paragraf"))) {
            desktop.untilSees("#meetingPlace");
            desktop.types("#meetingPlace", "Medborgarhuset, Granå");
            desktop.until("it is taken care of", () -> desktop.keepsFile(".recovery"));
            desktop.dies();
            desktop.startsAgain();
            desktop.untilSees("Återställ");
            desktop.presses("Återställ");
            desktop.untilSees("#meetingPlace");

            assertThat(desktop.textOf("#meetingPlace")).isEqualTo("Medborgarhuset, Granå");
            assertThat(Files.readString(folder.resolve("federation.paragraf"))).doesNotContain("Medborgarhuset");
        }
    }

    private void begins(DesktopUnderTest desktop) throws Exception {
        desktop.until(
                "the folder is read", () -> !desktop.itemsOf("#navigator.tree").isEmpty());
        desktop.untilSees("#start.assignment");
        desktop.takesPicture("start");
        desktop.chooses("Arkiv", "Nytt", "Sammanträde");
        desktop.types("#wizard.meeting.date", "2024-11-21");
        assertThat(desktop.textOf("#wizard.meeting.plan")).contains("Justera senast 2024-12-05 (KL 5:69)");
        desktop.presses("Nästa >");
        assertThat(desktop.itemsOf("#wizard.meeting.people")).anyMatch(row -> row.startsWith("Tord Ekhamre"));
        desktop.presses("Nästa >");
        for (String item : List.of("Medel till Vägledningen", "Delårsrapport")) {
            desktop.types("#wizard.meeting.item", item);
            desktop.presses("#wizard.meeting.add");
        }
        desktop.presses("Nästa >");
        desktop.presses("Slutför");
        desktop.untilSees(MINUTES);
    }

    private static void notesWhoIsAbsent(DesktopUnderTest desktop) throws Exception {
        desktop.presses("Närvaro");
        desktop.selects("#attendance.table", "Tord Ekhamre");
        desktop.presses("#attendance.absent");
        desktop.selects("#attendance.table", "Salma Haddad");
        desktop.presses("#attendance.adjuster");
        desktop.selects("#attendance.table", "Ingrid Lindfors");
        desktop.presses("#attendance.chair");

        assertThat(desktop.itemsOf("#attendance.table"))
                .anyMatch(row -> row.startsWith("Tord Ekhamre") && row.contains("frånvarande"));
        desktop.takesPicture("attendance");
    }

    /** The second phrase of the menu says that the proposal is agreed to. */
    private static void decidesByPhrase(DesktopUnderTest desktop) throws Exception {
        desktop.presses("Paragrafer");
        desktop.selects("#paragraphs.cards", "Medel till Vägledningen");
        desktop.presses("#body.phrases");
        desktop.strikes("ARROW_DOWN");
        desktop.strikes("ARROW_DOWN");
        desktop.strikes("CR");
        desktop.untilSees("#decisions");

        assertThat(desktop.itemsOf("#decisions")).containsExactly("Styrelsen beslutar att godkänna förslaget.");
        assertThat(desktop.textOf("#body")).isEqualTo("Styrelsen beslutar att godkänna förslaget.");
        desktop.takesPicture("paragraphs");
    }

    private static void decidesByTyping(DesktopUnderTest desktop) {
        desktop.selects("#paragraphs.cards", "Delårsrapport");
        desktop.types("#body", "Förbundschefen redovisar redovisar delårsrapporten.");
        desktop.presses("#decisions.add");
        desktop.types("#decisions.text", DECISION);

        assertThat(desktop.itemsOf("#decisions")).containsExactly(DECISION);
    }

    private static void mendsWhatTheRulesFind(DesktopUnderTest desktop) throws Exception {
        String slip = "är samma ord två gånger";
        desktop.until("the slip is found", () -> finds(desktop, slip));
        desktop.selects("#problems.table", slip);
        desktop.until("the preview shows it", () -> isPreviewed(desktop));
        desktop.takesPicture("preview");
        desktop.presses("#problems.fix");
        desktop.until("the slip is gone", () -> !finds(desktop, slip));
        assertThat(desktop.textOf("#body")).isEqualTo(BODY);

        desktop.chooses("Redigera", "Ångra");
        desktop.until("the slip is back", () -> finds(desktop, slip));
        desktop.chooses("Redigera", "Gör om");
        desktop.until("the slip is gone again", () -> !finds(desktop, slip));
        assertThat(desktop.textOf("#body")).isEqualTo(BODY);
    }

    private static boolean isPreviewed(DesktopUnderTest desktop) {
        return desktop.textOf("#preview.busy").isEmpty() && !desktop.sees("#preview.fault");
    }

    private static boolean finds(DesktopUnderTest desktop, String words) {
        return desktop.itemsOf("#problems.table").stream().anyMatch(row -> row.contains(words));
    }

    private void exports(DesktopUnderTest desktop) {
        desktop.chooses("Arkiv", "Exportera");
        for (String format : List.of("html", "docx")) {
            desktop.presses("#export.format." + format);
        }
        desktop.types("#export.folder", scratch.resolve("ut").toString());
        desktop.presses("#export.ok");
        desktop.untilSees("#exported.files");
        assertThat(scratch.resolve("ut")).isNotEmptyDirectory();
        desktop.presses("#exported.close");
    }

    private static void adjusts(DesktopUnderTest desktop) {
        desktop.presses("Justering och anslag");
        desktop.presses("#life.adjust");
        desktop.types("#life.day", "2024-11-28");
        desktop.presses("#life.ok");
        desktop.until(
                "it is adjusted", () -> desktop.textOf("#life.step.ADJUSTED").contains("2024-11-28"));

        desktop.presses("Paragrafer");
        desktop.selects("#paragraphs.cards", "Delårsrapport");
        desktop.untilSees("#paragraphs.title");
        assertThat(desktop.isEditable("#paragraphs.title")).isFalse();
        assertThat(desktop.isEditable("#body")).isFalse();
    }

    private static void posts(DesktopUnderTest desktop) {
        desktop.presses("Justering och anslag");
        desktop.presses("#life.post");
        for (int board = 0; desktop.sees("#life.board." + board + ".day"); board++) {
            desktop.types("#life.board." + board + ".day", "2024-11-29");
        }
        desktop.presses("#life.ok");
        desktop.until(
                "it is posted on the boards of the members",
                () -> desktop.itemsOf("#life.boards").stream()
                                .filter(row -> row.contains("2024-11-29"))
                                .count()
                        == 3);
        desktop.untilSees("#export.ok");
        assertThat(desktop.textOf("#export.kind")).isEqualTo("Anslag");
        desktop.presses("#export.cancel");
    }

    private static void savesAndCloses(DesktopUnderTest desktop) {
        desktop.chooses("Arkiv", "Spara");
        desktop.chooses("Arkiv", "Stäng");
        desktop.until("the minutes are closed", () -> !desktop.sees(MINUTES));
    }

    private static void findsAllAgain(DesktopUnderTest desktop) {
        desktop.until("nothing is left to save", () -> desktop.itemsOf("#navigator.tree").stream()
                .noneMatch(row -> row.strip().startsWith("* ")));
        desktop.opens("#navigator.tree", "2024", "2024-11-21");
        desktop.untilSees(MINUTES);
        desktop.presses("Paragrafer");
        desktop.selects("#paragraphs.cards", "Delårsrapport");
        assertThat(desktop.textOf("#body")).isEqualTo(BODY);
        assertThat(desktop.itemsOf("#decisions")).containsExactly(DECISION);
        desktop.presses("Närvaro");
        assertThat(desktop.itemsOf("#attendance.table"))
                .anyMatch(row -> row.startsWith("Tord Ekhamre") && row.contains("frånvarande"));
        desktop.presses("Justering och anslag");
        assertThat(desktop.itemsOf("#life.boards")).anyMatch(row -> row.contains("2024-11-29"));
    }
}
