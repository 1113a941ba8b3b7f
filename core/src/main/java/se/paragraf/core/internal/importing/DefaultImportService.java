// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.importing;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.importing.ImportException;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.importing.Source;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.internal.Preferred;
import se.paragraf.core.text.Message;
import se.paragraf.model.minutes.ImportRecord;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.MinutesFactory;

/** Asks the importers in the order of their ranking. */
@Component
public final class DefaultImportService implements ImportService {

    private final List<Importer> importers;

    @Activate
    public DefaultImportService(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers) {
        this.importers = Preferred.first(importers);
    }

    @Override
    public Meeting read(Source source) throws ImportException {
        if (source.content().length == 0) {
            throw new ImportException(Message.of(DefaultImportService.class, "import.empty"));
        }
        Importer importer = importers.stream()
                .filter(candidate -> candidate.accepts(source))
                .findFirst()
                .orElseThrow(() -> new ImportException(
                        Message.of(DefaultImportService.class, "import.unknown", String.join(", ", kinds()))));
        Meeting meeting = importer.read(source);
        ImportRecord importRecord = meeting.getImportRecord();
        if (importRecord == null) {
            importRecord = MinutesFactory.eINSTANCE.createImportRecord();
            meeting.setImportRecord(importRecord);
        }
        importRecord.setFile(source.name());
        importRecord.setKind(importer.kind());
        importRecord.setSha256(source.sha256());
        return meeting;
    }

    @Override
    public List<String> kinds() {
        return importers.stream().map(Importer::kind).distinct().toList();
    }
}
