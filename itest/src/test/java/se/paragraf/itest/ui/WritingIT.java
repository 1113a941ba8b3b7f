// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.MinutesFolder;

/** Minutes are written at the window, from the list of those present to the votes, and each step is taken back again. */
class WritingIT {

    private static final String STANDING =
            "  <standingItems id=\"s1\" title=\"Upprop\" text=\"Ordföranden förrättar upprop.\"/>\n"
                    + "  <standingItems id=\"s2\" title=\"Avslutning\" position=\"LAST\" text=\"Mötet avslutas.\"/>\n";

    /** As Word leaves it: styles, comments and what it says for itself around the words. */
    private static final String FROM_WORD =
            """
            <html><head><style>p.MsoNormal {margin:0cm}</style></head><body lang=SV>
            <!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b><span style='font-family:"Calibri",sans-serif'>
            Bakgrund</span></b><span style='color:red'> finns.<o:p></o:p></span></p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·
            </span>Ett stöd</p>
            <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Insats</p></td><td><p class=MsoNormal>Kronor</p></td></tr>
            <tr><td><p class=MsoNormal>Vägledningen</p></td><td><p class=MsoNormal>125 000</p></td></tr></table>
            <!--EndFragment--></body></html>
            """;

    @TempDir
    private Path scratch;

    @Test
    void a_meeting_is_written_with_all_that_belongs_to_it() throws Exception {
        Path folder = MinutesFolder.in(scratch);
        Path federation = folder.resolve("federation.paragraf");
        Files.writeString(
                federation,
                Files.readString(federation)
                        .replace("</federation:Federation>", STANDING + "</federation:Federation>"));
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, folder)) {
            begins(desktop);
            tellsWhatIsNoClock(desktop);
            notesWhoIsThere(desktop);
            ordersParagraphs(desktop);
            writes(desktop);
            insertsTableAndPicture(desktop, folder);
            decides(desktop);
            assigns(desktop);
            votes(desktop);
            takesAllBackAndDoesItAgain(desktop);
            assertThat(desktop.err()).isEmpty();
        }
    }

    private static void begins(DesktopUnderTest desktop) throws Exception {
        desktop.until(
                "the folder is read", () -> !desktop.itemsOf("#navigator.tree").isEmpty());
        desktop.chooses("Arkiv", "Nytt", "Sammanträde");
        desktop.types("#wizard.meeting.date", "2024-11-21");
        assertThat(desktop.textOf("#wizard.meeting.mode")).isEqualTo("hybridmöte");
        desktop.types("#wizard.meeting.mode", "fysiskt sammanträde");
        desktop.presses("Nästa >");
        assertThat(desktop.textOf("#wizard.meeting.secretary")).isEqualTo("Karin Ståhlby");
        desktop.takesPicture("wizard-people");
        desktop.presses("Nästa >");
        for (String item : List.of("Medel till Vägledningen", "Delårsrapport")) {
            desktop.types("#wizard.meeting.item", item);
            desktop.presses("#wizard.meeting.add");
        }
        desktop.presses("Slutför");
        desktop.untilSees("#state");

        assertThat(desktop.textOf("#state")).isEqualTo("Utkast");
        desktop.until("the navigator shows the new meeting", () -> desktop.itemsOf("#navigator.tree").stream()
                .anyMatch(node -> node.contains("2024-11-21")));
        desktop.until("it is checked", () -> !desktop.itemsOf("#problems.table").isEmpty());
        assertThat(desktop.itemsOf("#problems.table")).noneMatch(row -> row.endsWith("N02"));
    }

    private static void tellsWhatIsNoClock(DesktopUnderTest desktop) {
        desktop.types("#start", "klockan ett");

        assertThat(desktop.everything()).anyMatch(each -> each.contains("klockan ett är inget klockslag"));
        desktop.types("#start", "13.15");
        assertThat(desktop.everything()).noneMatch(each -> each.contains("klockan ett"));
    }

    private static void notesWhoIsThere(DesktopUnderTest desktop) throws Exception {
        desktop.presses("Närvaro");
        desktop.clicks("#attendance.table", "Tord Ekhamre", "F");
        desktop.until("he is away", () -> row(desktop, "Tord Ekhamre").contains("frånvarande"));
        desktop.clicks("#attendance.table", "Petter Vall", "T");
        desktop.until("he serves", () -> row(desktop, "Petter Vall").contains("ersättare för Tord Ekhamre"));

        desktop.selects("#attendance.table", "Elin Mörk");
        desktop.drags("#attendance.grid", "§ 49: Elin Mörk", "§ 50: Elin Mörk");
        desktop.until("she came late", () -> row(desktop, "Elin Mörk").contains("§§ 51–52"));
        desktop.goesTo("#attendance.grid");
        desktop.strikes("ARROW_LEFT");
        desktop.strikes("SHIFT+ARROW_RIGHT");
        desktop.strikes("SPACE");
        desktop.until(
                "she was there from the start", () -> !row(desktop, "Elin Mörk").contains("52"));

        desktop.selects("#attendance.table", "Göran Åsbrink");
        desktop.types("#attendance.times", "13.40-15.30");
        desktop.selects("#attendance.table", "Elin Mörk");
        assertThat(desktop.textOf("#attendance.times")).isEmpty();
        desktop.selects("#attendance.table", "Göran Åsbrink");
        assertThat(desktop.textOf("#attendance.times")).isEqualTo("13.40–15.30");
        desktop.takesPicture("writing-attendance");
    }

    private static String row(DesktopUnderTest desktop, String name) {
        return desktop.itemsOf("#attendance.table").stream()
                .filter(row -> row.startsWith(name))
                .findFirst()
                .orElse("");
    }

    private static void ordersParagraphs(DesktopUnderTest desktop) {
        desktop.presses("Paragrafer");
        desktop.selects("#paragraphs.cards", "§ 49");
        desktop.presses("#paragraphs.after");
        desktop.types("#paragraphs.title", "Ekonomi");
        assertThat(cards(desktop)).startsWith("§ 49 Upprop", "§ 50 Ekonomi", "§ 51 Medel", "§ 52 Delårsrapport");

        desktop.presses("#paragraphs.copy");
        assertThat(cards(desktop)).startsWith("§ 49 Upprop", "§ 50 Ekonomi", "§ 51 Ekonomi", "§ 52 Medel");
        desktop.presses("#paragraphs.delete");
        desktop.selects("#paragraphs.cards", "§ 50");
        desktop.presses("#paragraphs.down");
        assertThat(cards(desktop)).startsWith("§ 49 Upprop", "§ 50 Medel", "§ 51 Ekonomi", "§ 52 Delårsrapport");
    }

    private static List<String> cards(DesktopUnderTest desktop) {
        return desktop.itemsOf("#paragraphs.cards").stream()
                .map(card -> String.join(" ", List.of(card.split("[ .]")).subList(0, 3)))
                .toList();
    }

    private static void writes(DesktopUnderTest desktop) throws Exception {
        desktop.selects("#paragraphs.cards", "§ 51");
        desktop.presses("#body.phrases");
        desktop.strikes("ARROW_DOWN");
        desktop.strikes("CR");
        desktop.until(
                "the phrase of the body is there", () -> desktop.textOf("#body").contains("förrättar upprop"));

        desktop.copies(FROM_WORD, "Bakgrund finns.");
        desktop.types("#body", "Se webben.");
        desktop.marks("#body", "");
        desktop.strikes("CR");
        desktop.strikes("CTRL+V");
        desktop.until("it is pasted", () -> desktop.textOf("#body").contains("Bakgrund finns."));
        assertThat(desktop.textOf("#body").lines()).contains("Se webben.", "Bakgrund finns.", "Ett stöd");
        assertThat(desktop.textOf("#body")).doesNotContain("Mso").doesNotContain("·");

        desktop.marks("#body", "webben");
        desktop.presses("#body.link");
        desktop.untilSees("Avbryt");
        desktop.types(".Text", "inte en adress");
        assertThat(desktop.isEnabled("OK")).isFalse();
        desktop.types(".Text", "https://granbygden.example/ekonomi");
        desktop.presses("OK");
        desktop.takesPicture("writing-text");
    }

    private void insertsTableAndPicture(DesktopUnderTest desktop, Path folder) throws Exception {
        desktop.marks("#body", "Se webben.");
        desktop.presses("#body.table");
        desktop.types("#table.caption", "Budget");
        desktop.types("#table.cell.1.1", "År");
        desktop.types("#table.cell.2.1", "2025");
        desktop.presses("#table.addRow");
        desktop.types("#table.cell.4.1", "2026");
        desktop.takesPicture("writing-table");
        desktop.presses("OK");

        Path picture = Files.copy(folder.resolve("bilder/deltagare.png"), scratch.resolve("diagram.png"));
        desktop.marks("#body", "");
        desktop.presses("#body.picture");
        desktop.types("#picture.file", picture.toString());
        assertThat(desktop.isEnabled("#picture.ok")).isFalse();
        desktop.types("#picture.alt", "Fler deltagare än i fjol");
        desktop.presses("#picture.ok");
        desktop.until("the dialog is closed", () -> !desktop.sees("#picture.ok"));
        assertThat(folder.resolve("bilder/diagram.png")).exists();
        desktop.takesPicture("writing-picture");
    }

    private static void decides(DesktopUnderTest desktop) throws Exception {
        desktop.selects("#paragraphs.cards", "§ 50");
        desktop.presses("#body.phrases");
        for (int down = 0; down < 4; down++) {
            desktop.strikes("ARROW_DOWN");
        }
        desktop.strikes("CR");
        desktop.until("a decision is made", () -> desktop.textOf("#body")
                .equals("Styrelsen beslutar att godkänna förslaget."));
        desktop.untilSees("#decisions.text");

        desktop.types("#decisions.text", "Styrelsen beslutar att avslå förslaget.");
        assertThat(desktop.textOf("#body")).isEqualTo("Styrelsen beslutar att avslå förslaget.");
        assertThat(desktop.textOf("#decisions.outcome")).isEqualTo("Avslaget");
        desktop.types("#body", "Styrelsen beslutar att anslå 125 000 kronor.");
        assertThat(desktop.textOf("#decisions.text")).isEqualTo("Styrelsen beslutar att anslå 125 000 kronor.");

        desktop.presses("#amounts.add");
        desktop.types("#amounts.cell", "många");
        desktop.untilSees("#amounts.fault");
        assertThat(desktop.textOf("#amounts.fault")).contains("många").contains("125 000");
        desktop.clicks("#amounts", "", "Kronor");
        desktop.types("#amounts.cell", "125 000 kr");
        desktop.until("it is noted", () -> !desktop.sees("#amounts.fault"));
        assertThat(desktop.itemsOf("#amounts").get(0)).startsWith("125\u00A0000");
        desktop.takesPicture("writing-decision");
    }

    private static void assigns(DesktopUnderTest desktop) {
        desktop.presses("#section.assignments");
        desktop.presses("#assignments.add");
        desktop.presses("#to.choose");
        desktop.strikes("ARROW_UP");
        desktop.strikes("ARROW_UP");
        desktop.strikes("ARROW_UP");
        desktop.strikes("CR");
        desktop.until(
                "the manager is chosen", () -> desktop.textOf("#assignments.to").equals("Förbundschef"));
        desktop.types("#assignments.due", "i vår");
        assertThat(desktop.everything()).anyMatch(each -> each.contains("i vår är inget datum"));
        desktop.types("#assignments.due", "2025-03-01");
        desktop.types("#assignments.text", "återkomma med en plan");

        assertThat(desktop.itemsOf("#assignments").get(0)).contains("återkomma med en plan");
    }

    private static void votes(DesktopUnderTest desktop) throws Exception {
        desktop.presses("#section.assignments");
        desktop.presses("#section.votes");
        desktop.presses("#votes.add");
        desktop.clicks("#ballots", "Ingrid Lindfors", "Ja");
        desktop.clicks("#ballots", "Petter Vall", "Ja");
        desktop.clicks("#ballots", "Salma Haddad", "Nej");
        assertThat(desktop.textOf("#votes.yes")).isEqualTo("2");
        assertThat(desktop.textOf("#votes.no")).isEqualTo("1");
        desktop.takesPicture("writing-votes");

        desktop.presses("#votes.reserve");
        desktop.presses("#section.votes");
        desktop.presses("#section.reservations");
        assertThat(desktop.itemsOf("#reservations")).singleElement().asString().contains("Salma Haddad");
        desktop.presses("#section.reservations");
        desktop.presses("#section.disqualifications");
        desktop.presses("#disqualifications.add");
        desktop.strikes("ARROW_DOWN");
        desktop.strikes("CR");
        desktop.until("she is disqualified", () -> desktop.itemsOf("#disqualifications").stream()
                .anyMatch(row -> row.contains("Ingrid Lindfors")));
    }

    private static void takesAllBackAndDoesItAgain(DesktopUnderTest desktop) throws Exception {
        desktop.presses("Historik");
        List<String> steps = desktop.itemsOf("#history.table");
        desktop.takesPicture("writing-history");
        assertThat(steps.stream().map(step -> step.substring(step.indexOf('|') + 2)))
                .containsExactly(
                        "Dokumentet som det öppnades",
                        "Ändra starttid",
                        "Frånvarande: Tord Ekhamre",
                        "Petter Vall tjänstgör för Tord Ekhamre",
                        "Inte närvarande vid vissa paragrafer: Elin Mörk",
                        "Närvarande vid vissa paragrafer: Elin Mörk",
                        "Närvarotid: Göran Åsbrink",
                        "Infoga paragraf",
                        "Ändra paragraf: rubrik",
                        "Duplicera paragraf",
                        "Ta bort paragraf",
                        "Flytta paragraf",
                        "Infoga fras: Upprop",
                        "Ändra texten",
                        "Klistra in",
                        "Ändra länk",
                        "Infoga tabell",
                        "Infoga bild",
                        "Infoga fras: Beslut enligt förslag",
                        "Ändra beslut: text",
                        "Ändra texten",
                        "Lägg till belopp",
                        "Ändra belopp: kronor",
                        "Lägg till uppdrag",
                        "Ändra uppdrag: ansvarig",
                        "Ändra uppdrag: senast",
                        "Ändra uppdrag: text",
                        "Lägg till omröstning",
                        "Ingrid Lindfors: ja",
                        "Petter Vall: ja",
                        "Salma Haddad: nej",
                        "Lägg till reservationer",
                        "Lägg till jäv");
        String last = desktop.textOf("#body");
        for (int step = 1; step < steps.size(); step++) {
            desktop.chooses("Redigera", "Ångra");
        }
        desktop.until("nothing is left to undo", () -> !desktop.isEnabled("Ångra"));
        assertThat(desktop.itemsOf("#paragraphs.cards")).hasSize(4);
        for (int step = 1; step < steps.size(); step++) {
            desktop.chooses("Redigera", "Gör om");
        }
        desktop.selects("#paragraphs.cards", "§ 50");
        assertThat(desktop.textOf("#body")).isEqualTo(last);
    }
}
