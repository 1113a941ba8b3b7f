// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemPackagesTest {

    private static final Pattern EXPORTED =
            Pattern.compile("(org\\.[a-z0-9.]+)(?:;uses:=\"[^\"]*\")?;version=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"slf4j-api", "jcl-over-slf4j"})
    void packages_are_given_in_the_version_of_the_library(String library) throws IOException {
        assertThat(SystemPackages.EXTRA.split(",")).containsAll(exports(library));
    }

    private static List<String> exports(String library) throws IOException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> new File(entry).getName().startsWith(library + "-"))
                .findFirst()
                .orElseThrow();
        try (JarFile jar = new JarFile(path)) {
            String header = jar.getManifest().getMainAttributes().getValue("Export-Package");
            List<String> exports = EXPORTED.matcher(header)
                    .results()
                    .map(SystemPackagesTest::clause)
                    .toList();
            assertThat(exports).isNotEmpty();
            return exports;
        }
    }

    private static String clause(MatchResult exported) {
        return exported.group(1) + ";version=" + exported.group(2);
    }
}
