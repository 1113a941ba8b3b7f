// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.export.DocumentType;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.export.ExportRequest;
import se.paragraf.core.export.ExportService;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.internal.Contribution;
import se.paragraf.core.internal.document.kind.Kinds;
import se.paragraf.model.federation.Document;
import se.paragraf.model.file.AtomicFiles;
import se.paragraf.model.file.UnwritableFileException;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.text.Message;

/** Hands each format to the most preferred exporter of it. */
@Component
public final class DefaultExportService implements ExportService {

    private static final String MINUTES = "minutes";

    private final List<Contribution<Exporter, String>> exporters;
    private final DocumentRenderer renderer;
    private final ModelFiles files;
    private final Kinds kinds;
    private final Content content;

    @Activate
    public DefaultExportService(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Exporter> exporters,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DocumentKind> kinds,
            @Reference DocumentRenderer renderer,
            @Reference ModelFiles files) {
        this.exporters = Contribution.asked(exporters, Exporter::format);
        this.renderer = renderer;
        this.files = files;
        this.kinds = new Kinds(kinds);
        this.content = new Content(files, this.kinds);
    }

    @Override
    public List<String> formats() {
        return exporters.stream().map(Contribution::answer).distinct().sorted().toList();
    }

    @Override
    public List<DocumentType> documents() {
        return kinds.types();
    }

    @Override
    public void export(Document document, String format, ExportOptions options, OutputStream out)
            throws ExportException {
        Exporter exporter = exporter(format);
        try {
            exporter.export(request(document, options, told -> {}), out);
        } catch (IOException e) {
            throw Unwritable.because(format, e);
        }
    }

    @Override
    public void export(Document document, Map<String, Path> targets, ExportOptions options, Consumer<Message> warnings)
            throws ExportException {
        ExportRequest request = request(document, options, warnings);
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

    @Override
    public Map<String, Path> files(Document document, ExportOptions options, Path stem, Collection<String> formats) {
        String kind = options.document()
                .or(() -> documents().stream()
                        .filter(each -> each.isUsual() && each.content().isInstance(document))
                        .map(DocumentType::name)
                        .findFirst())
                .filter(name -> !name.equals(MINUTES))
                .map(name -> "-" + name)
                .orElse("");
        Map<String, Path> files = new LinkedHashMap<>();
        formats.forEach(format -> files.put(format, stem.resolveSibling(stem.getFileName() + kind + "." + format)));
        return files;
    }

    /** Exporters and templates see a copy: nobody else looks at it meanwhile. */
    private ExportRequest request(Document document, ExportOptions options, Consumer<Message> warnings)
            throws ExportException {
        return new PendingRequest(renderer, files, kinds, content.of(document, options, warnings), options);
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
