// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.MinutesFolder;

/** What becomes of minutes when they are written: adjusted, announced on seven boards, in force, archived. */
class LifeIT {

    private static final String LOCKED = "Protokollet är justerat och låst";

    @TempDir
    private Path scratch;

    private Path folder;

    @Test
    void minutes_are_sent_adjusted_rectified_posted_taken_down_settled_and_archived() throws Exception {
        folder = MinutesFolder.unadjusted(scratch, List.of("Alby", "Björke", "Dalby", "Ekeby"));
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, folder)) {
            desktop.livesOn("2024-09-20");
            isToldWhatIsDue(desktop);
            previews(desktop);
            keepsAMatterInside(desktop);
            adjustsAtOnce(desktop);
            sends(desktop);
            adjusts(desktop);
            rectifies(desktop);
            postsOnSevenBoards(desktop);
            keepsItAll(desktop);
            takesDown(desktop);
            settles(desktop);
            archives(desktop);
            exports(desktop);
            registers(desktop);
            assertThat(desktop.err()).isEmpty();
        }
    }

    private static void isToldWhatIsDue(DesktopUnderTest desktop) throws Exception {
        String due = "▸ 2024-10-03: Justera protokollet från 2024-09-19 senast";
        desktop.untilSees(due);
        desktop.takesPicture("life-due");
        desktop.follows(due);
        desktop.untilSees("#life.step.DRAFT");
        assertThat(desktop.textOf("#life.step.DRAFT")).contains("här är protokollet nu");
        assertThat(desktop.isEnabled("#life.post")).isFalse();
        assertThat(desktop.isEnabled("#life.rectify")).isFalse();
        assertThat(desktop.isEnabled("#life.archive")).isFalse();
    }

    private static void previews(DesktopUnderTest desktop) throws Exception {
        desktop.until(
                "the pages are there", () -> desktop.textOf("#preview.place").startsWith("Sida 1 av "));
        desktop.presses("Paragrafer");
        desktop.selects("#paragraphs.cards", "Sammanträdet avslutas");
        desktop.until(
                "its page is in sight", () -> !desktop.textOf("#preview.place").startsWith("Sida 1 "));
        if (!browses(desktop)) {
            return;
        }
        desktop.until("a click leads to the form", () -> {
            desktop.asksPage("#preview.web", "document.querySelector('#p44 h2').click(); return '';");
            return desktop.textOf("#paragraphs.title").startsWith("Medel");
        });
        desktop.asksPage("#preview.web", "window.scrollTo(0, 0); return '';");
        desktop.selects("#paragraphs.cards", "Lokaler");
        desktop.until("the page shows what is selected", () -> !desktop.asksPage(
                        "#preview.web", "return '' + window.pageYOffset;")
                .equals("0"));
        desktop.takesPicture("life-web");
        desktop.presses("#preview.pdf");
    }

    /** Where there is no browser, that is said, and all else works. */
    private static boolean browses(DesktopUnderTest desktop) {
        desktop.presses("#preview.html");
        desktop.untilSees("#preview.web");
        if (desktop.textOf("#preview.web").contains("ingen webbläsardel")) {
            desktop.presses("#preview.pdf");
            return false;
        }
        desktop.until("the page is there", () -> desktop.textOf("#preview.web").contains("id=\"p44\""));
        return true;
    }

    private static void keepsAMatterInside(DesktopUnderTest desktop) {
        desktop.selects("#paragraphs.cards", "Lokaler");
        desktop.until("it is shown", () -> desktop.textOf("#paragraphs.title").equals("Lokaler"));
        desktop.types("@För vem", "Internt");
    }

    private static void adjustsAtOnce(DesktopUnderTest desktop) {
        desktop.presses("Justering och anslag");
        desktop.presses("#life.adjust-at-once");
        desktop.types("#life.day", "2024-09-19");
        assertThat(desktop.isEnabled("#life.ok")).isFalse();
        desktop.checks("#life.paragraphs", "§ 44");
        desktop.presses("#life.ok");
        desktop.until(
                "§ 44 is adjusted", () -> desktop.textOf("#life.step.ADJUSTED").contains("§ 44"));
        assertThat(desktop.textOf("#life.next")).contains("anslå justeringen av § 44");
        assertThat(isLocked(desktop, "Medel till Språkverkstaden")).isTrue();
        assertThat(isLocked(desktop, "Budget 2025")).isFalse();

        desktop.presses("Justering och anslag");
        desktop.presses("#life.take-back");
        desktop.presses("OK");
        desktop.until(
                "§ 44 is open", () -> !desktop.textOf("#life.step.ADJUSTED").contains("§ 44"));
        assertThat(isLocked(desktop, "Medel till Språkverkstaden")).isFalse();
        desktop.chooses("Redigera", "Ångra");
        assertThat(isLocked(desktop, "Medel till Språkverkstaden")).isTrue();
    }

    private static boolean isLocked(DesktopUnderTest desktop, String paragraph) {
        desktop.presses("Paragrafer");
        desktop.selects("#paragraphs.cards", paragraph);
        desktop.until("it is shown", () -> desktop.textOf("#paragraphs.title").equals(paragraph));
        return !desktop.isEditable("#paragraphs.title") && !desktop.isEditable("#body");
    }

    private void sends(DesktopUnderTest desktop) throws Exception {
        desktop.presses("Justering och anslag");
        desktop.presses("#life.send");
        assertThat(desktop.isEnabled("#life.ok")).isFalse();
        desktop.types("#life.place", "Kansliet");
        assertThat(desktop.textOf("#life.latest")).isEqualTo("2024-10-03");
        desktop.presses("#life.ok");
        desktop.untilSees("#export.ok");
        desktop.types("#export.folder", scratch.resolve("justering").toString());
        desktop.presses("#export.ok");
        desktop.untilSees("#exported.close");
        desktop.presses("#exported.close");
        desktop.untilSees("#letter.text");
        assertThat(desktop.textOf("#letter.text"))
                .contains("Till Ingrid Lindfors, Salma Haddad", "Kansliet", "senast 2024-10-03", "Karin Ståhlby");
        desktop.takesPicture("life-letter");
        desktop.presses("#letter.close");
        assertThat(scratch.resolve("justering/2024-09-19.pdf")).isNotEmptyFile();
        assertThat(desktop.textOf("#life.step.SENT")).contains("här är protokollet nu");
    }

    private static void adjusts(DesktopUnderTest desktop) throws Exception {
        desktop.livesOn("2024-09-30");
        desktop.presses("#life.adjust");
        desktop.types("#life.day", "2024-10-01");
        assertThat(desktop.isEnabled("#life.ok")).isFalse();
        desktop.takesPicture("life-adjust");
        desktop.types("#life.day", "2024-09-30");
        desktop.presses("#life.ok");
        desktop.until(
                "it is adjusted", () -> desktop.textOf("#life.step.ADJUSTED").contains("här är"));
        assertThat(isLocked(desktop, "Budget 2025")).isTrue();
        desktop.untilSees("#paragraphs.title");
        assertThat(desktop.everything()).anyMatch(widget -> widget.contains(LOCKED));
    }

    private static void rectifies(DesktopUnderTest desktop) throws Exception {
        desktop.selects("#paragraphs.cards", "Nästa sammanträde");
        desktop.chooses("Protokoll", "Rätta");
        desktop.types("#life.before", "den 15 november");
        desktop.types("#life.after", "den 20 november");
        assertThat(desktop.isEnabled("#life.ok")).isFalse();
        desktop.types("#life.before", "den 14 november");
        desktop.types("#life.reason", "Fel datum.");
        desktop.takesPicture("life-rectify");
        desktop.presses("#life.ok");
        desktop.until("the words are new", () -> desktop.textOf("#body").contains("den 20 november"));
        assertThat(desktop.isEditable("#body")).isFalse();
        if (browses(desktop)) {
            desktop.until("the rectification is marked", () -> desktop.textOf("#preview.web")
                    .contains("den 14 november"));
            desktop.presses("#preview.pdf");
        }
        desktop.takesPicture("life-rectified");
    }

    private void postsOnSevenBoards(DesktopUnderTest desktop) throws Exception {
        desktop.presses("Justering och anslag");
        post(desktop, "2024-09-30", "2024-09-30");
        desktop.livesOn("2024-10-02");
        post(desktop, "2024-10-01", "2024-10-02");
        List<String> boards = desktop.itemsOf("#life.boards");
        assertThat(boards).hasSize(14);
        assertThat(boards.stream().filter(row -> row.contains("övriga") && row.contains("2024-10-24")))
                .hasSize(7);
        assertThat(desktop.textOf("#life.step.POSTED")).contains("här är protokollet nu");
        assertThat(desktop.isEnabled("#life.in-force")).isFalse();
        desktop.takesPicture("life-boards");
    }

    /** On the first board one day, on the others another. */
    private void post(DesktopUnderTest desktop, String first, String others) throws Exception {
        desktop.presses("#life.post");
        desktop.types("#life.board.0.day", "2024-09-18");
        assertThat(desktop.isEnabled("#life.ok")).isFalse();
        for (int board = 0; desktop.sees("#life.board." + board + ".day"); board++) {
            desktop.types("#life.board." + board + ".day", board == 0 ? first : others);
        }
        desktop.presses("#life.ok");
        desktop.untilSees("#export.ok");
        assertThat(desktop.textOf("#export.kind")).isEqualTo("Anslag");
        desktop.types("#export.folder", scratch.resolve("anslag-" + others).toString());
        desktop.presses("#export.ok");
        desktop.untilSees("#exported.close");
        desktop.presses("#exported.close");
        try (Stream<Path> made = Files.list(scratch.resolve("anslag-" + others))) {
            assertThat(made).isNotEmpty();
        }
    }

    private static void keepsItAll(DesktopUnderTest desktop) {
        desktop.chooses("Arkiv", "Spara");
        desktop.chooses("Arkiv", "Stäng");
        desktop.until("the minutes are closed", () -> !desktop.sees("Justering och anslag"));
        String due = "▸ 2024-10-24: Anslaget om protokollet från 2024-09-19 får tas ned hos "
                + "Alby kommun, Björke kommun, Dalby kommun, Ekeby kommun, "
                + "Granå kommun, Lindåsa kommun, Region Norrdal";
        desktop.presses("Start");
        desktop.untilSees(due);
        desktop.follows(due);
        desktop.untilSees("#life.boards");
        assertThat(desktop.textOf("#life.step.POSTED")).contains("här är protokollet nu");
        assertThat(isLocked(desktop, "Budget 2025")).isTrue();
        desktop.presses("Frister");
        assertThat(desktop.itemsOf("#deadlines.table")).anyMatch(row -> row.contains("2024-10-23"));
    }

    private static void takesDown(DesktopUnderTest desktop) throws Exception {
        desktop.livesOn("2024-10-24");
        desktop.presses("Justering och anslag");
        desktop.until("it is in force by law", () -> desktop.isEnabled("#life.in-force"));
        for (int left = 14; left > 0; left--) {
            int now = left;
            desktop.presses("#life.take-down");
            desktop.presses("#life.ok");
            desktop.until("one more is down", () -> up(desktop) == now - 1);
        }
        assertThat(desktop.isEnabled("#life.take-down")).isFalse();
        desktop.takesPicture("life-down");
    }

    private static long up(DesktopUnderTest desktop) {
        return desktop.itemsOf("#life.boards").stream()
                .filter(row -> row.endsWith("–"))
                .count();
    }

    private static void settles(DesktopUnderTest desktop) {
        desktop.presses("#life.in-force");
        desktop.presses("OK");
        desktop.until(
                "it is in force", () -> desktop.textOf("#life.step.IN_FORCE").contains("här är"));
    }

    private void archives(DesktopUnderTest desktop) throws Exception {
        Path signed = Files.writeString(scratch.resolve("underskrivet.pdf"), "signed");
        Path archive = folder.resolve("arkiv/2024-09-19");
        desktop.presses("#life.archive");
        assertThat(desktop.textOf("#life.folder")).isEqualTo(archive.toString());
        desktop.types("#life.signed", scratch.resolve("finns-inte.pdf").toString());
        assertThat(desktop.isEnabled("#life.ok")).isFalse();
        desktop.types("#life.signed", signed.toString());
        desktop.takesPicture("life-archive");
        desktop.presses("#life.ok");
        desktop.until(
                "it is archived", () -> desktop.textOf("#life.step.ARCHIVED").contains("här är"));
        desktop.untilSees("OK");
        desktop.presses("OK");
        assertThat(archive.resolve("bagit.txt")).exists();
        assertThat(Files.readAllLines(archive.resolve("manifest-sha256.txt")))
                .map(line -> line.substring(66))
                .contains(
                        "data/2024-09-19.pdf",
                        "data/2024-09-19.paragraf.json",
                        "data/2024-09-19-notice.pdf",
                        "data/bilder/deltagare.png",
                        "data/underskrivet/underskrivet.pdf");
        desktop.chooses("Arkiv", "Spara");
    }

    /** A format that cannot be written is told, and none of the others is left half done. */
    private void exports(DesktopUnderTest desktop) throws Exception {
        Path out = Files.createDirectories(scratch.resolve("ut"));
        Path wall = Files.createDirectories(out.resolve("2024-09-19-excerpt.html"));
        desktop.chooses("Arkiv", "Exportera");
        desktop.types("#export.kind", "Protokollsutdrag");
        assertThat(desktop.isEnabled("#export.ok")).isFalse();
        desktop.checks("#export.paragraphs", "§ 46");
        desktop.presses("#export.format.html");
        desktop.presses("#export.public");
        desktop.types("#export.folder", out.toString());
        desktop.takesPicture("life-export");
        desktop.presses("#export.ok");
        desktop.untilSees("Ja");
        desktop.presses("Ja");
        desktop.untilSees("OK");
        desktop.takesPicture("life-export-failed");
        desktop.presses("OK");
        try (Stream<Path> made = Files.list(out)) {
            assertThat(made).containsExactly(wall);
        }
        Files.delete(wall);

        desktop.chooses("Arkiv", "Exportera");
        assertThat(desktop.textOf("#export.kind")).isEqualTo("Protokollsutdrag");
        desktop.checks("#export.paragraphs", "§ 45");
        desktop.checks("#export.paragraphs", "§ 46");
        desktop.presses("#export.ok");
        desktop.untilSees("#exported.folder");
        assertThat(desktop.itemsOf("#exported.files"))
                .containsExactlyInAnyOrder("2024-09-19-excerpt.html", "2024-09-19-excerpt.pdf");
        desktop.presses("#exported.close");
        assertThat(Files.readString(wall)).contains("Budget 2025").doesNotContain("kansliets lokaler", "450 000 kr");
    }

    private void registers(DesktopUnderTest desktop) throws IOException {
        desktop.presses("Register");
        desktop.until("the decisions are there", () -> finds(desktop, "#register.decisions", "Budget 2025"));
        desktop.types("#register.words", "Språkverkstaden");
        desktop.until("others are left out", () -> !finds(desktop, "#register.decisions", "Budget 2025"));
        desktop.takesPicture("life-register");
        desktop.opens("#register.decisions", "2024-09-19");
        desktop.untilSees("#paragraphs.title");
        assertThat(desktop.textOf("#paragraphs.title")).isEqualTo("Medel till Språkverkstaden");
        desktop.presses("Uppdrag");
        assertThat(desktop.itemsOf("#assignments.table")).anyMatch(row -> row.contains("teckna avtal"));
        desktop.takesPicture("life-assignments");
    }

    private static boolean finds(DesktopUnderTest desktop, String table, String words) {
        return desktop.itemsOf(table).stream().anyMatch(row -> row.contains(words));
    }
}
