// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.itest.fixture.Project;
import se.paragraf.itest.fixture.Run;
import se.paragraf.itest.fixture.RunningFelix;

class CarriedFileIT {

    private static final Path MINUTES = Project.ROOT.resolve("samples/2024-09-19.paragraf");

    @TempDir
    private Path folder;

    @Test
    void import_of_our_own_word_file_web_page_and_pdf_gives_the_file_back_that_they_were_made_of() throws Exception {
        byte[] original = Files.readAllBytes(MINUTES);
        try (RunningFelix felix = RunningFelix.start()) {
            for (String kind : new String[] {"minutes", "notice", "summons", "decisions"}) {
                Path out = folder.resolve(kind);
                Run run = felix.run(
                        "export", MINUTES, "-f", "pdf,docx,html", "--pdf-a", "3a", "--document", kind, "-o", out);
                assertThat(run.err()).isEmpty();
                String name = kind.equals("minutes") ? "2024-09-19" : "2024-09-19-" + kind;
                // A notice in Word must not carry what it does not show; a PDF/A-3a is asked to.
                for (String ending : kind.equals("minutes") ? List.of(".pdf", ".docx", ".html") : List.of(".pdf")) {
                    Path back = out.resolve("back" + ending);
                    Run read = felix.run("import", out.resolve(name + ending), "-o", back);
                    assertThat(read.err()).isEmpty();
                    assertThat(back.resolve(name + ".paragraf")).hasBinaryContent(original);
                    assertThat(felix.run("import", out.resolve(name + ending), "-o", back)
                                    .code())
                            .isZero();
                }
            }
            for (String kind : new String[] {"notice", "summons", "decisions"}) {
                for (String ending : new String[] {".docx", ".html"}) {
                    Path made = folder.resolve(kind).resolve("2024-09-19-" + kind + ending);
                    Run read = felix.run("import", made, "-o", folder);
                    assertThat(read.code()).as("a %s tells of no meeting", kind).isEqualTo(3);
                    assertThat(read.errLines()).hasSize(1);
                }
            }
            assertThat(felix.run("import", MINUTES, "-o", folder.resolve("refused"))
                            .code())
                    .isEqualTo(3);
        }
    }
}
