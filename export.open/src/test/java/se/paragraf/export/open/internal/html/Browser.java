// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium without a window, with axe-core in the page. */
final class Browser {

    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"axe-result\">(.*?)</pre>");
    private static final String RUN =
            """
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(r => {
              const said = document.createElement('pre');
              said.id = 'axe-result';
              said.textContent = r.passes.length + ' rules passed\\n' + r.violations.map(v => v.id + ': ' + v.help + ' '
                + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')).join('\\n');
              document.body.appendChild(said);
            });
            """;

    private final String command;

    private Browser(String command) {
        this.command = command;
    }

    /** The one that CHROME_BIN names or the PATH has; empty where there is none. */
    static Optional<Browser> installed() {
        Stream<String> named = Stream.ofNullable(System.getenv("CHROME_BIN"));
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        Stream<String> found = Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> folders.stream().map(folder -> folder + File.separator + name));
        return Stream.concat(named, found)
                .filter(command -> Files.isExecutable(Path.of(command)))
                .findFirst()
                .map(Browser::new);
    }

    /** What axe-core says of a page: how many rules it passed, and a line for each that it breaks. */
    String judge(String html, Path folder, int width) throws Exception {
        String axe;
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
        }
        // The page forbids scripts, so for the judge the policy goes.
        String judged = html.replaceFirst("<meta http-equiv=[^>]*>", "")
                .replace("</body>", "<script>" + axe + "</script><script>" + RUN + "</script></body>");
        Path page = Files.writeString(folder.resolve("page.html"), judged);
        Process process = new ProcessBuilder(
                        command,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--virtual-time-budget=30000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(folder.resolve("dom.html").toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("the browser did not end");
        }
        Matcher result = RESULT.matcher(Files.readString(folder.resolve("dom.html")));
        if (!result.find()) {
            throw new AssertionError("axe-core said nothing");
        }
        return result.group(1);
    }
}
