// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.example;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import se.paragraf.core.Paragraf;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.Source;
import se.paragraf.core.validation.Finding;
import se.paragraf.model.minutes.Meeting;

/** The code of README.md. */
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
}
