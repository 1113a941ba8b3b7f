// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.ExportService;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.internal.Contribution;
import se.paragraf.model.compare.ModelCopy;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.UnwritableFileException;
import se.paragraf.model.io.Identities;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.text.Message;

/** Hands each format to the most preferred exporter of it. */
@Component
public final class DefaultExportService implements ExportService {

    private final List<Contribution<Exporter, String>> exporters;
    private final DocumentRenderer renderer;
    private final ModelFiles files;

    @Activate
    public DefaultExportService(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Exporter> exporters,
            @Reference DocumentRenderer renderer,
            @Reference ModelFiles files) {
        this.exporters = Contribution.asked(exporters, Exporter::format);
        this.renderer = renderer;
        this.files = files;
    }

    @Override
    public List<String> formats() {
        return exporters.stream().map(Contribution::answer).distinct().sorted().toList();
    }

    @Override
    public void export(Document content, String format, ExportOptions options, OutputStream out)
            throws ExportException {
        Exporter exporter = exporter(format);
        try {
            exporter.export(request(content, options), out);
        } catch (IOException e) {
            throw Unwritable.because(format, e);
        }
    }

    @Override
    public void export(Document content, Map<String, Path> targets, ExportOptions options) throws ExportException {
        ExportRequest request = request(content, options);
        try (AtomicFiles output = new AtomicFiles()) {
            for (Map.Entry<String, Path> file : targets.entrySet()) {
                Exporter exporter = exporter(file.getKey());
                try (OutputStream out = output.create(file.getValue())) {
                    exporter.export(request, out);
                } catch (IOException e) {
                    throw Unwritable.because(file.getValue().toString(), e);
                }
            }
            output.commit();
        } catch (UnwritableFileException e) {
            throw Unwritable.because(e.file(), e.fault());
        }
    }

    /** Exporters and templates see a copy: it has all identities, and nobody else looks at it meanwhile. */
    private ExportRequest request(Document content, ExportOptions options) {
        Document copy = ModelCopy.asVersion(content);
        Identities.assign(copy);
        return new PendingRequest(renderer, files, copy, options);
    }

    private Exporter exporter(String format) throws ExportException {
        return exporters.stream()
                .filter(exporter -> exporter.answer().equals(format))
                .map(Contribution::service)
                .findFirst()
                .orElseThrow(() -> new ExportException(Message.of(
                        DefaultExportService.class, "export.unknown", format, String.join(", ", formats()))));
    }
}
