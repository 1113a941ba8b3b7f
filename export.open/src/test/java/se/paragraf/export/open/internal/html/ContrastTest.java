// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Colours of web.css: WCAG 2.1, 1.4.3 (text 4.5 : 1) and 1.4.11 (lines that mean something 3 : 1). */
class ContrastTest {

    private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6});");

    @TestFactory
    Stream<DynamicTest> text_can_be_read_on_its_ground() throws Exception {
        return schemes().stream()
                .flatMap(scheme -> Stream.of("text", "quiet", "accent").flatMap(text -> Stream.of("ground", "shade")
                        .map(ground -> DynamicTest.dynamicTest(text + " on " + ground + " " + scheme, () -> assertThat(
                                        contrast(scheme.get(text), scheme.get(ground)))
                                .isGreaterThanOrEqualTo(4.5)))));
    }

    @TestFactory
    Stream<DynamicTest> lines_can_be_seen() throws Exception {
        return schemes().stream()
                .map(scheme -> DynamicTest.dynamicTest(
                        "line " + scheme, () -> assertThat(contrast(scheme.get("line"), scheme.get("ground")))
                                .isGreaterThanOrEqualTo(3)));
    }

    @Test
    void there_is_a_scheme_for_light_dark_and_paper_and_no_other_colour() throws Exception {
        assertThat(schemes()).hasSize(3).allMatch(scheme -> scheme.size() == 7);
        assertThat(ROOT.matcher(css()).replaceAll("")).doesNotContainPattern("#[0-9a-fA-F]{3}|rgb|hsl");
    }

    @Test
    void black_on_white_is_21_to_1() {
        assertThat(contrast("000000", "ffffff")).isEqualTo(21);
    }

    private static List<Map<String, String>> schemes() throws Exception {
        return ROOT.matcher(css())
                .results()
                .map(root -> {
                    Map<String, String> scheme = new HashMap<>();
                    Matcher colour = COLOUR.matcher(root.group(1));
                    while (colour.find()) {
                        scheme.put(colour.group(1), colour.group(2));
                    }
                    return scheme;
                })
                .toList();
    }

    private static String css() throws Exception {
        try (InputStream in = new WebStyle().open(WebStyle.FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
