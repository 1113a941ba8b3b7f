// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.ModelBundle;
import se.paragraf.itest.ui.fixture.DesktopUnderTest;
import se.paragraf.itest.ui.fixture.LongMinutes;
import se.paragraf.itest.ui.fixture.UiBundle;

/** What bundles bring into the open window, and what is left when they go. */
class DesktopExtensionIT {

    private static final String WORDS = "Antal ord";

    @TempDir
    private Path scratch;

    @Test
    void everything_that_an_extension_brings_is_there_at_once_works_and_vanishes_with_it() throws Exception {
        Path made = Files.createDirectories(scratch.resolve("made"));
        Path office = UiBundle.in(made, "office", "mail", "presenter");
        Path rival = UiBundle.in(made, "rival");
        Path broken = UiBundle.in(made, "broken");
        try (DesktopUnderTest desktop = DesktopUnderTest.open(scratch, LongMinutes.of(3, scratch))) {
            desktop.untilSees("Paragrafer");
            desktop.installs(office);
            desktop.untilSees(WORDS);

            showsItsView(desktop);
            showsItsPage(desktop);
            doesItsAction(desktop);
            fillsItsField(desktop);
            opensItsFile(desktop);
            desktop.installs(broken);
            desktop.untilSees("Trasig");
            standsBesideOneThatFails(desktop);
            desktop.removes(broken);
            desktop.until("what fails is gone", () -> !desktop.sees("Trasig"));
            assertThat(desktop.everything()).noneMatch(told -> told.contains("Failing"));
            givesWayToABetterOne(desktop, rival);
            startsItsWizard(desktop);
            showsItsSource(desktop);

            assertThat(desktop.objectsOf("se.paragraf.itest.ui.office")).isPositive();
            desktop.removes(office);
            desktop.until("its view is gone", () -> !desktop.sees(WORDS));
            leavesNothing(desktop);
            fillsTheFormOfAMetamodel(desktop, ModelBundle.ecoreIn(made));
            assertThat(desktop.err()).isEmpty();
        }
    }

    private static void showsItsView(DesktopUnderTest desktop) {
        desktop.chooses("Fönster", WORDS);
        assertThat(desktop.textOf("#words")).isEqualTo("51 ord");
        desktop.presses("Paragrafer");
        desktop.selects("#paragraphs.cards", "§ 2");
        desktop.types("#body", "Ärendet bordläggs.");
        desktop.until("it counts", () -> !desktop.textOf("#words").equals("51 ord"));
    }

    private static void showsItsPage(DesktopUnderTest desktop) {
        desktop.presses("Disposition");
        assertThat(desktop.itemsOf("#outline")).containsExactly("§ 1 Ärende 1", "§ 2 Ärende 2", "§ 3 Ärende 3");
        desktop.opens("#outline", "§ 3");
        desktop.untilSees("#paragraphs.title");
        assertThat(desktop.textOf("#paragraphs.title")).isEqualTo("Ärende 3");
    }

    private static void doesItsAction(DesktopUnderTest desktop) throws Exception {
        assertThat(desktop.isEnabled("Rubrik utan punkt")).isFalse();
        desktop.types("#paragraphs.title", "Ärende 3.");
        desktop.until("it can be done", () -> desktop.isEnabled("Rubrik utan punkt"));
        desktop.takesPicture("extension");
        desktop.strikes("M1+M3+T");
        desktop.until("it is done", () -> desktop.textOf("#paragraphs.title").equals("Ärende 3"));
        desktop.chooses("Redigera", "Ångra");
        desktop.until("it is undone", () -> desktop.textOf("#paragraphs.title").equals("Ärende 3."));
    }

    private static void fillsItsField(DesktopUnderTest desktop) {
        desktop.untilSees("#paragraphs.presenter");
        desktop.types("#paragraphs.presenter", "Maj Rönn");
        desktop.selects("#paragraphs.cards", "§ 1");
        desktop.selects("#paragraphs.cards", "§ 3");
        desktop.until(
                "it is kept", () -> desktop.textOf("#paragraphs.presenter").equals("Maj Rönn"));
    }

    private void opensItsFile(DesktopUnderTest desktop) throws Exception {
        desktop.drops(Files.writeString(scratch.resolve("2025.agenda"), "Budget\nRapport\n"));
        desktop.until(
                "its lines are there",
                () -> desktop.itemsOf("#paragraphs.cards").size() == 5);
        desktop.chooses("Redigera", "Ångra");
        assertThat(desktop.itemsOf("#paragraphs.cards")).hasSize(3);
    }

    private void standsBesideOneThatFails(DesktopUnderTest desktop) throws Exception {
        assertThat(desktop.offers("Hjälp", "Trasig")).isTrue();
        desktop.chooses("Hjälp", "Trasig");
        dismissesTheFault(desktop, "no action");
        desktop.chooses("Arkiv", "Nytt", "Trasig");
        dismissesTheFault(desktop, "no wizard");
        desktop.drops(Files.writeString(scratch.resolve("any.txt"), "§ 1"));
        dismissesTheFault(desktop, "no file");
        desktop.chooses("Fönster", "Trasig");
        desktop.untilSees("Den här delen kunde inte visas: java.lang.IllegalStateException: no view");
        assertThat(desktop.sees("half a field")).isFalse();
        assertThat(desktop.everything()).anyMatch(told -> told.contains("Failing"));
        assertThat(desktop.textOf("#paragraphs.presenter")).isEqualTo("Maj Rönn");
        assertThat(desktop.textOf("#paragraphs.title")).isEqualTo("Ärende 3.");
    }

    private static void dismissesTheFault(DesktopUnderTest desktop, String fault) {
        desktop.until("the fault is told", () -> desktop.everything().stream().anyMatch(told -> told.contains(fault)));
        desktop.closesWindow();
    }

    private static void givesWayToABetterOne(DesktopUnderTest desktop, Path rival) throws Exception {
        desktop.chooses("Fönster", WORDS);
        desktop.installs(rival);
        desktop.untilSees("Ordräknaren");
        assertThat(desktop.sees(WORDS)).isFalse();
        assertThat(desktop.sees("#words")).isFalse();
        desktop.until("the field is another one", () -> desktop.sees(".Spinner"));
        desktop.removes(rival);
        desktop.untilSees("#words");
        assertThat(desktop.sees("Ordräknaren")).isFalse();
        assertThat(desktop.textOf("#paragraphs.presenter")).isEqualTo("Maj Rönn");
    }

    private static void startsItsWizard(DesktopUnderTest desktop) {
        desktop.chooses("Arkiv", "Nytt", "Extra sammanträde");
        desktop.untilSees("#extra.day");
        desktop.presses("Slutför");
        desktop.until("the new meeting is open", () -> desktop.itemsOf("#main").size() == 4);
    }

    private void showsItsSource(DesktopUnderTest desktop) throws Exception {
        desktop.drops(Files.writeString(
                scratch.resolve("mars.eml"),
                "From: Samordningsförbundet Granbygden\nDate: 2025-03-13\n\nÖppnande\nBudget\n"));
        desktop.until("it is asked for nothing more", () -> {
            if (desktop.sees("OK")) {
                desktop.presses("OK");
            }
            return desktop.sees("#mail");
        });
        assertThat(desktop.textOf("#mail")).startsWith("From: Samordningsförbundet Granbygden");
    }

    private static void leavesNothing(DesktopUnderTest desktop) throws Exception {
        assertThat(desktop.offers("Redigera", "Rubrik utan punkt")).isFalse();
        assertThat(desktop.offers("Arkiv", "Nytt", "Extra sammanträde")).isFalse();
        assertThat(desktop.offers("Fönster", WORDS)).isFalse();
        assertThat(desktop.sees("Rubrik utan punkt")).isFalse();
        assertThat(desktop.sees("Disposition")).isFalse();
        assertThat(desktop.sees("#mail")).isFalse();
        assertThat(desktop.objectsOf("se.paragraf.itest.ui.office")).isZero();
        assertThat(desktop.objectsOf("se.paragraf.itest.ui.mail")).isZero();
        assertThat(desktop.objectsOf("se.paragraf.itest.ui.presenter")).isZero();
    }

    private static void fillsTheFormOfAMetamodel(DesktopUnderTest desktop, Path survey) throws Exception {
        desktop.presses("Uppgifter");
        assertThat(desktop.sees("#extensions.add.Survey")).isFalse();
        desktop.installs(survey);
        desktop.untilSees("#extensions.add.Survey");
        assertThat(desktop.textOf("#extensions.add.Survey")).contains("enkät");
        desktop.presses("#extensions.add.Survey");
        desktop.types("@Fråga", "Hur nöjd är du?");
        desktop.types("#extensions.answers", "-1");
        desktop.takesPicture("extension-form");
        desktop.removes(survey);
        desktop.until("the form is gone", () -> !desktop.sees("#extensions.question"));
        desktop.installs(survey);
        desktop.untilSees("#extensions.question");
        assertThat(desktop.textOf("@Fråga")).isEqualTo("Hur nöjd är du?");
    }
}
