// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.paragraf.core.Paragraf;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.export.open.internal.fixture.Example;
import se.paragraf.export.open.internal.fixture.Exports;
import se.paragraf.model.attest.AttestOrder;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.NumberSpan;

/** Each kind of document that is installed. */
class EveryKindTest {

    @TempDir
    Path folder;

    static Stream<DocumentKind> kinds() {
        return ServiceLoader.load(DocumentKind.class).stream().map(ServiceLoader.Provider::get);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void its_page_keeps_the_rules(DocumentKind kind) throws Exception {
        ExportOptions options = ExportOptions.defaults().withDocument(kind.name());
        String html = Exports.text(
                content(kind),
                "html",
                kind.hasChosenParagraphs() ? options.withParagraphs(List.of(new NumberSpan(22, 23))) : options);

        PageRules.check(html);
        Optional<Browser> browser = Browser.installed();
        if (browser.isPresent()) {
            Assertions.assertThat(browser.get().judge(html, folder, 320).lines().skip(1))
                    .isEmpty();
        }
    }

    private static Document content(DocumentKind kind) throws Exception {
        if (kind.content() == Meeting.class) {
            return Example.meeting();
        }
        Assertions.assertThat(kind.content()).isEqualTo(AttestOrder.class);
        return Paragraf.standalone()
                .files()
                .open(Path.of(System.getProperty("paragraf.root"), "samples", "attestordning.paragraf"))
                .root();
    }
}
