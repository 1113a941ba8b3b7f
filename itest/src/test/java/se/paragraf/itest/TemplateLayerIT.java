// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.RunningFelix;
import se.paragraf.itest.fixture.TemplateBundle;

class TemplateLayerIT {

    @TempDir
    private Path folder;

    @Test
    void a_bundle_without_code_dresses_its_federation_as_long_as_it_is_there() throws Exception {
        try (RunningFelix felix = RunningFelix.start()) {
            assertThat(page(felix, "before")).doesNotContain("Påskrifter");
            Bundle dress = felix.add(TemplateBundle.in(folder, "Samordningsförbundet Granbygden"));
            assertThat(page(felix, "with")).contains("Påskrifter");
            dress.uninstall();
            assertThat(page(felix, "after")).doesNotContain("Påskrifter");
            felix.add(TemplateBundle.in(folder, "Samordningsförbundet Någon Annan"));
            assertThat(page(felix, "other")).doesNotContain("Påskrifter");
        }
    }

    private String page(RunningFelix felix, String name) throws Exception {
        Path out = folder.resolve(name);
        assertThat(felix.run("export", Project.SAMPLE, "-f", "html", "-o", out).code())
                .isZero();
        return Files.readString(out.resolve("2024-03-14-granbygden.html"));
    }
}
