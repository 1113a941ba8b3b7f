// SPDX-License-Identifier: Apache-2.0
package se.paragraf.itest.ui.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.model.build.MeetingBuilder;
import se.paragraf.model.federation.FederationFactory;
import se.paragraf.model.federation.SourceTrace;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Minutes as a letter: who and when in its head, and one matter a line. */
@Component
public final class MailImporter implements Importer {

    private static final String DATE = "Date: ";
    private static final String FROM = "From: ";
    private static final int HEAD = 3;

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public boolean accepts(Source source) {
        return text(source).startsWith(FROM);
    }

    @Override
    public List<String> lines(Source source, ImportSettings settings) {
        return text(source).lines().toList();
    }

    @Override
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) {
        List<String> lines = lines(source, settings);
        MeetingBuilder builder = MeetingBuilder.meetingOf(
                lines.get(0).substring(FROM.length()),
                LocalDate.parse(lines.get(1).substring(DATE.length())));
        lines.stream().skip(HEAD).forEach(title -> builder.paragraph(title, paragraph -> paragraph.text(title)));
        Meeting meeting = builder.build();
        for (int index = 0; index < meeting.getParagraphs().size(); index++) {
            SourceTrace trace = FederationFactory.eINSTANCE.createSourceTrace();
            trace.setFirstLine(HEAD + index + 1);
            trace.setLastLine(HEAD + index + 1);
            meeting.getParagraphs().get(index).setTrace(trace);
        }
        return meeting;
    }

    private static String text(Source source) {
        return new String(source.content(), StandardCharsets.UTF_8);
    }
}
