// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwtFragmentTest {

    private static final Distribution DISTRIBUTION = new Distribution(Path.of(""));

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, gtk.linux.x86_64",
        "Linux, aarch64, gtk.linux.aarch64",
        "Windows 11, amd64, win32.win32.x86_64",
        "Windows Server 2022, amd64, win32.win32.x86_64",
        "Windows 11, aarch64, win32.win32.aarch64",
        "Mac OS X, x86_64, cocoa.macosx.x86_64",
        "Mac OS X, aarch64, cocoa.macosx.aarch64"
    })
    void each_platform_gets_its_own_fragment_and_no_other(String system, String processor, String fragment)
            throws LaunchException {
        List<String> bundles = DISTRIBUTION.desktopBundles(system, processor);

        assertThat(bundles)
                .filteredOn(SwtFragment::isFragment)
                .singleElement()
                .asString()
                .startsWith("bundles/org.eclipse.swt." + fragment + "-");
        assertThat(bundles).hasSize(DISTRIBUTION.desktopBundles().size() - 5);
    }

    @ParameterizedTest
    @CsvSource({"SunOS, sparcv9", "Linux, riscv64", "Linux, i386", "FreeBSD, amd64", "Windows 10, x86"})
    void a_platform_without_windows_is_told(String system, String processor) {
        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> DISTRIBUTION.desktopBundles(system, processor))
                .satisfies(told -> assertThat(told.detail()).isEqualTo(system + " " + processor));
    }

    @Test
    void the_command_line_starts_nothing_of_the_desktop() throws LaunchException {
        assertThat(DISTRIBUTION.bundles())
                .isNotEmpty()
                .noneMatch(bundle -> bundle.contains("swt") || bundle.contains("jface") || bundle.contains(".ui"))
                .doesNotContainAnyElementsOf(DISTRIBUTION.desktopBundles());
    }
}
