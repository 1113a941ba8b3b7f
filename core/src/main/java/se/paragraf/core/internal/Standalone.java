// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import se.paragraf.core.Paragraf;
import se.paragraf.core.calendar.LegalCalendar;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.importing.spi.LayoutReader;
import se.paragraf.core.importing.spi.Lexicon;
import se.paragraf.core.inspection.spi.Inspector;
import se.paragraf.core.internal.calendar.StatutoryCalendar;
import se.paragraf.core.internal.document.DefaultTemplates;
import se.paragraf.core.internal.document.VelocityRenderer;
import se.paragraf.core.internal.document.layer.ClassPathTemplates;
import se.paragraf.core.internal.export.DefaultExportService;
import se.paragraf.core.internal.federation.DefaultFederationService;
import se.paragraf.core.internal.importing.DefaultImportService;
import se.paragraf.core.internal.inspection.DefaultInspectionService;
import se.paragraf.core.internal.planning.DefaultMeetingPlanner;
import se.paragraf.core.internal.register.DefaultRegister;
import se.paragraf.core.internal.validation.DefaultValidator;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;
import se.paragraf.model.io.ModelFiles;
import se.paragraf.model.io.ModelPackages;

/** Wires the services on a plain class path as Declarative Services do it in OSGi. */
public final class Standalone {

    private Standalone() {}

    public static Paragraf create() {
        List<Importer> importers = new ArrayList<>(found(Importer.class));
        // There is no ranking on a class path, and a reader of text accepts whatever is text.
        importers.sort(Comparator.comparing(Importer::isLastResort));
        List<Rule> rules = found(Rule.class);
        List<RuleSet> ruleSets = found(RuleSet.class);
        List<Inspector> inspectors = found(Inspector.class);
        List<Exporter> exporters = found(Exporter.class);
        List<DocumentKind> kinds = found(DocumentKind.class);
        List<TemplateSource> templates =
                ClassPathTemplates.with(found(TemplateSource.class), Paragraf.class.getClassLoader());
        ModelFiles files = ModelFiles.standalone();
        LegalCalendar calendar = new StatutoryCalendar();
        return new DefaultParagraf(
                new DefaultImportService(importers, files),
                new DefaultValidator(rules, ruleSets, calendar),
                new DefaultInspectionService(inspectors),
                calendar,
                new DefaultExportService(exporters, kinds, new VelocityRenderer(kinds, templates), files),
                new DefaultTemplates(templates),
                new DefaultMeetingPlanner(calendar),
                new DefaultRegister(),
                new DefaultFederationService(),
                files,
                ModelPackages.standalone(),
                Extensions.of(
                        importers,
                        found(LayoutReader.class),
                        found(Lexicon.class),
                        inspectors,
                        exporters,
                        rules,
                        ruleSets,
                        kinds,
                        templates,
                        service -> ClassPathTemplates.origin(service)
                                .orElseGet(() -> ClassPathOrigin.of(service.getClass()))));
    }

    /** The services in the order of Declarative Services, most preferred first. */
    private static <T> List<T> found(Class<T> type) {
        List<T> services = new ArrayList<>();
        Iterator<T> found =
                ServiceLoader.load(type, Paragraf.class.getClassLoader()).iterator();
        boolean more = true;
        while (more) {
            more = addNext(found, type, services);
        }
        return services;
    }

    /** One that cannot be made is left out; what is on a class path in vain must not stop the rest. */
    private static <T> boolean addNext(Iterator<T> found, Class<T> type, List<T> services) {
        try {
            return found.hasNext() && services.add(found.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            Contribution.leftOut("A " + type.getSimpleName(), e);
            return true;
        }
    }
}
