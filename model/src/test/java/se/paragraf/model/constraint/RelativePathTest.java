// SPDX-License-Identifier: Apache-2.0
package se.paragraf.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.model.internal.RelativePath;

class RelativePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.pdf",
                "bilagor/Bilaga 1.pdf",
                "./a",
                "a..b/c",
                "år/möte.png",
                "…/a",
                ".hidden",
                "a/./b",
                "a%20b"
            })
    void a_path_below_the_folder_stays_inside(String path) {
        assertThat(RelativePath.staysInside(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "../a",
                "a/../../b",
                "/etc/passwd",
                "//host/share",
                "file:/a",
                "http://example.org/",
                "C:a",
                "c:/a",
                "a\\..\\b",
                "\\\\host",
                ".. /a",
                "... /a",
                "%2e%2e/a",
                ".%2E/a",
                "a%2fb",
                "a%5Cb",
                "a\u0000b",
                "a\nb"
            })
    void a_path_that_may_lead_out_does_not(String path) {
        assertThat(RelativePath.staysInside(path)).isFalse();
    }
}
