// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** The code of README.md and docs/embedding.md. */
final class Embedding {

    private Embedding() {}

    static void publish(Path minutes, Path pdf) throws ImportException, ExportException {
        Paragraf paragraf = Paragraf.standalone();
        Meeting meeting = paragraf.importing().read(Source.of(minutes));
        for (Finding finding : paragraf.validating().validate(meeting)) {
            System.out.println(finding.rule().id() + " " + finding.outcome() + " "
                    + finding.message().in(Locale.ENGLISH));
        }
        paragraf.exporting().export(meeting, Map.of("pdf", pdf), ExportOptions.defaults());
    }

    static List<Message> publishForAll(Paragraf paragraf, Path minutes, Path pdf)
            throws ImportException, ExportException {
        Meeting meeting = paragraf.importing().read(Source.of(minutes));
        ExportOptions options = ExportOptions.defaults()
                .withAudience(Audience.PUBLIC)
                .withPictures(minutes.toAbsolutePath().getParent())
                .withSetting("pdf.a", "3a");
        List<Message> warnings = new ArrayList<>();
        paragraf.exporting().export(meeting, Map.of("pdf", pdf), options, warnings::add);
        return warnings;
    }
}
