// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The built-in parts stand where those of other bundles do. */
class ArchitectureTest {

    private static final String PARTS = "se.paragraf.ui.internal.part..";
    private static final String[] WINDOW = {
        "se.paragraf.ui.internal.app..", "se.paragraf.ui.internal.shell..", "se.paragraf.ui.internal.document.."
    };

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.paragraf.ui");

    @Test
    void parts_use_nothing_of_the_window_but_what_is_promised_to_all() {
        noClasses()
                .that()
                .resideInAPackage(PARTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINDOW)
                .check(classes);
    }

    @Test
    void parts_do_not_know_each_other() {
        slices().matching("se.paragraf.ui.internal.part.(*)..")
                .should()
                .notDependOnEachOther()
                .check(classes);
    }

    @Test
    void what_parts_share_knows_neither_the_window_nor_a_part() {
        noClasses()
                .that()
                .resideOutsideOfPackages(WINDOW)
                .and()
                .resideOutsideOfPackage(PARTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINDOW)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(PARTS)
                .check(classes);
    }

    @Test
    void the_window_knows_no_part() {
        noClasses()
                .that()
                .resideInAnyPackage(WINDOW)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PARTS)
                .check(classes);
    }
}
