// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.html;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.importing.CarriedMeeting;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.importing.text.MinutesReader;
import se.paragraf.importer.text.internal.DefaultMinutesReader;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/**
 * Reads minutes from web pages, and from what word processors save as such. One of our own may carry the model. It is asked
 * before the reader of text, which would take the markup for words.
 */
@Component(property = "service.ranking:Integer=-150")
public final class HtmlImporter implements Importer {

    /** A page with its pictures inside is smaller. */
    private static final int LIMIT = 16 << 20;

    private final ModelFiles files;
    private final MinutesReader reader;

    /** For the class path. */
    public HtmlImporter() {
        this(ModelFiles.standalone(), new DefaultMinutesReader());
    }

    @Activate
    public HtmlImporter(@Reference ModelFiles files, @Reference MinutesReader reader) {
        this.files = files;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return "html";
    }

    @Override
    public boolean accepts(Source source) {
        return PageKind.of(source) != PageKind.NONE;
    }

    @Override
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        WebPage page = page(source);
        Optional<byte[]> model = page.model();
        return model.isPresent()
                ? CarriedMeeting.read(files, new ByteArrayInputStream(model.get()), warnings)
                : reader.read(page.lines(), settings, warnings);
    }

    @Override
    public List<String> lines(Source source, ImportSettings settings) throws ImportException {
        WebPage page = page(source);
        return page.model().isPresent() ? List.of() : page.lines().texts();
    }

    private static WebPage page(Source source) throws ImportException {
        if (PageKind.of(source) == PageKind.ARCHIVE) {
            throw new ImportException(Message.of(HtmlImporter.class, "html.archive"));
        }
        if (source.size() > LIMIT) {
            throw new ImportException(Message.of(HtmlImporter.class, "html.large", LIMIT >> 20));
        }
        return new WebPage(source.content());
    }
}
