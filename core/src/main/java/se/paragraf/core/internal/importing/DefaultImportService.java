// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.importing.ImportSettings;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.internal.Contribution;
import se.paragraf.core.internal.minutes.Origin;
import se.paragraf.model.federation.Document;
import se.paragraf.model.io.Identities;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;
import se.paragraf.model.text.Message;

/** Asks the importers in the order of their ranking. */
@Component
public final class DefaultImportService implements ImportService {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultImportService.class);

    private final List<Contribution<Importer, String>> importers;

    @Activate
    public DefaultImportService(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers,
            @Reference ModelFiles files) {
        List<Importer> asked = new ArrayList<>();
        asked.add(new ParagrafImporter(files));
        asked.addAll(importers);
        this.importers = Contribution.asked(asked, Importer::kind);
    }

    @Override
    public Meeting read(Source source, ImportSettings settings, Consumer<Message> warnings) throws ImportException {
        Contribution<Importer, String> importer = importer(source);
        return completed(importer.service().read(source, settings, warnings), source, importer.answer());
    }

    @Override
    public Document readDocument(Source source, ImportSettings settings, Consumer<Message> warnings)
            throws ImportException {
        Contribution<Importer, String> importer = importer(source);
        Document document = importer.service() instanceof DocumentImporter own
                ? own.readDocument(source, warnings)
                : importer.service().read(source, settings, warnings);
        return document instanceof Meeting meeting ? completed(meeting, source, importer.answer()) : document;
    }

    @Override
    public List<String> lines(Source source, ImportSettings settings) throws ImportException {
        return importer(source).service().lines(source, settings);
    }

    @Override
    public String kind(Source source) throws ImportException {
        return importer(source).answer();
    }

    private Contribution<Importer, String> importer(Source source) throws ImportException {
        if (source.size() == 0) {
            throw new ImportException(Message.of(DefaultImportService.class, "import.empty"));
        }
        return importers.stream()
                .filter(candidate -> accepts(candidate.service(), source))
                .findFirst()
                .orElseThrow(() -> new ImportException(
                        Message.of(DefaultImportService.class, "import.unknown", String.join(", ", kinds()))));
    }

    private static Meeting completed(Meeting meeting, Source source, String kind) {
        record(meeting, source, kind);
        if (meeting.getId() == null) {
            Identities.assign(meeting);
        }
        return meeting;
    }

    /** A meeting that was kept still comes from the minutes that it was read from once, if from any. */
    private static void record(Meeting meeting, Source source, String kind) {
        ImportRecord known = meeting.getImportRecord();
        if (known != null && known.getFile() != null) {
            return;
        }
        boolean kept = meeting.getModelVersion() != null;
        ImportRecord told = known == null || kept ? MinutesFactory.eINSTANCE.createImportRecord() : known;
        told.setFile(source.name());
        told.setKind(kind);
        told.setSha256(source.sha256());
        if (kept) {
            Origin.note(meeting, told);
        } else {
            meeting.setImportRecord(told);
        }
    }

    private static boolean accepts(Importer importer, Source source) {
        try {
            return importer.accepts(source);
        } catch (RuntimeException | LinkageError e) {
            // One that fails on the content of another's kind must not keep that one from reading it.
            LOG.warn(
                    "{} cannot tell whether it reads {}: {}",
                    importer.getClass().getName(),
                    source.name(),
                    e.toString());
            LOG.debug("{} failed", importer.getClass().getName(), e);
            return false;
        }
    }

    @Override
    public List<String> kinds() {
        return importers.stream().map(Contribution::answer).distinct().toList();
    }
}
