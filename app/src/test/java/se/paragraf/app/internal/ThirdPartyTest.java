// SPDX-License-Identifier: Apache-2.0
package se.paragraf.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a library to the distribution reviews its licence. */
class ThirdPartyTest {

    /** What the launcher's own jar is made of. */
    private static final List<String> LAUNCHER =
            List.of("org.apache.felix.framework", "slf4j-api", "slf4j-simple", "jcl-over-slf4j");

    private static final Pattern LISTED = Pattern.compile("(?m)^([a-z0-9._-]+) +(\\d\\S*) +[A-Z]\\S+ +https://\\S+$");

    private static String listing() throws IOException {
        try (InputStream in = ThirdPartyTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_part_is_listed_with_its_version_and_licence() throws Exception {
        Set<String> listed = new TreeSet<>();
        String own = listing().split("\nInside ")[0];
        for (Matcher line = LISTED.matcher(own); line.find(); ) {
            listed.add(LAUNCHER.contains(line.group(1)) ? line.group(1) : line.group(1) + "-" + line.group(2));
        }
        Set<String> distributed = new TreeSet<>(LAUNCHER);
        Distribution distribution = new Distribution(Path.of(""));
        Stream.concat(distribution.bundles().stream(), distribution.desktopBundles().stream())
                .map(bundle -> bundle.replaceAll("^bundles/|\\.jar$", ""))
                .filter(bundle -> !bundle.startsWith("se.paragraf."))
                .forEach(distributed::add);

        assertThat(listed).isEqualTo(distributed);
    }

    @Test
    void no_version_is_left_open() throws Exception {
        assertThat(listing()).doesNotContain("${");
    }
}
