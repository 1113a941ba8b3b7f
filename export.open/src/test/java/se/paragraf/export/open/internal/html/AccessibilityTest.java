// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.export.open.internal.fixture.Example;
import se.paragraf.export.open.internal.fixture.Exports;

/** axe-core on WCAG 2.1 A and AA and on good practice. */
class AccessibilityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {320, 1200})
    void axe_core_finds_nothing_in_a_page(int width) throws Exception {
        String said = browser().judge(Exports.text(Example.meeting(), "html"), folder, width);

        assertThat(said.lines().skip(1)).isEmpty();
        assertThat(said).doesNotStartWith("0 ");
    }

    @Test
    void axe_core_would_find_something() throws Exception {
        String html = Exports.text(Example.meeting(), "html").replace("--quiet: #4a525b", "--quiet: #c0c0c0");

        assertThat(browser().judge(html, folder, 1200)).contains("color-contrast");
    }

    private static Browser browser() {
        Optional<Browser> browser = Browser.installed();
        assumeTrue(browser.isPresent(), "no chromium or google-chrome on the PATH nor in CHROME_BIN");
        return browser.get();
    }
}
