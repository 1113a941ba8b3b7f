// SPDX-License-Identifier: Apache-2.0
package se.paragraf.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Pattern COLOR = Pattern.compile("#\\p{XDigit}{6}\\b");
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** What tools stand on in the light and in the dark theme of GTK. */
    private static final List<String> GROUNDS = List.of("#f6f5f4", "#353535");

    @Test
    void icons_stand_out_in_light_and_in_dark() throws IOException {
        Set<String> colors = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path icon :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                Matcher matcher = COLOR.matcher(Files.readString(icon));
                while (matcher.find()) {
                    colors.add(matcher.group());
                }
            }
        }
        assertThat(colors).isNotEmpty();
        for (String ground : GROUNDS) {
            assertThat(colors)
                    .as("on " + ground)
                    .allMatch(color -> Contrast.of(Contrast.rgb(color), Contrast.rgb(ground)) >= Contrast.SIGN);
        }
    }
}
