// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.paragraf.core.Extension;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.importing.ImportService;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.importing.spi.LayoutReader;
import se.paragraf.core.importing.spi.Lexicon;
import se.paragraf.core.inspection.spi.Inspector;
import se.paragraf.core.internal.document.layer.BuiltInTemplates;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;

/** Lists what is installed. It asks nobody before it is asked itself. */
public interface Extensions {

    /** The bundle of what is built in. */
    String OWN = "se.paragraf.core";

    List<Extension> list();

    static Extensions of(
            List<Importer> importers,
            List<LayoutReader> readers,
            List<Lexicon> lexicons,
            List<Inspector> inspectors,
            List<Exporter> exporters,
            List<Rule> rules,
            List<RuleSet> ruleSets,
            List<DocumentKind> kinds,
            List<TemplateSource> templates,
            Function<Object, String> origin) {
        return () -> {
            List<Extension> extensions = new ArrayList<>();
            extensions.add(new Extension(Extension.Kind.IMPORTER, ImportService.OWN, OWN));
            add(extensions, Extension.Kind.IMPORTER, importers, Importer::kind, origin);
            add(
                    extensions,
                    Extension.Kind.READER,
                    readers,
                    reader -> reader.getClass().getSimpleName(),
                    origin);
            add(
                    extensions,
                    Extension.Kind.LEXICON,
                    lexicons,
                    lexicon -> lexicon.kind().name().toLowerCase(Locale.ROOT),
                    origin);
            add(extensions, Extension.Kind.INSPECTOR, inspectors, Inspector::kind, origin);
            add(extensions, Extension.Kind.EXPORTER, exporters, Exporter::format, origin);
            add(
                    extensions,
                    Extension.Kind.RULE,
                    rules,
                    rule -> rule.description().id(),
                    origin);
            for (Contribution<RuleSet, List<Rule>> set : Contribution.asked(ruleSets, RuleSet::rules)) {
                Function<Object, String> together = rule -> origin.apply(set.service());
                add(
                        extensions,
                        Extension.Kind.RULE,
                        set.answer(),
                        rule -> rule.description().id(),
                        together);
            }
            add(extensions, Extension.Kind.DOCUMENT, kinds, DocumentKind::name, origin);
            add(extensions, Extension.Kind.TEMPLATE, templates, TemplateSource::name, origin);
            extensions.add(new Extension(Extension.Kind.TEMPLATE, BuiltInTemplates.NAME, OWN));
            return List.copyOf(extensions);
        };
    }

    private static <S> void add(
            List<Extension> extensions,
            Extension.Kind kind,
            List<S> services,
            Function<S, String> name,
            Function<Object, String> origin) {
        for (Contribution<S, String> contribution : Contribution.asked(services, name)) {
            extensions.add(new Extension(kind, contribution.answer(), origin.apply(contribution.service())));
        }
    }
}
