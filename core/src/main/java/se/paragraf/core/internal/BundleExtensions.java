// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.paragraf.core.Extension;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.spi.Exporter;
import se.paragraf.core.importing.spi.Importer;
import se.paragraf.core.importing.spi.LayoutReader;
import se.paragraf.core.importing.spi.Lexicon;
import se.paragraf.core.inspection.spi.Inspector;
import se.paragraf.core.validation.spi.Rule;
import se.paragraf.core.validation.spi.RuleSet;

/** What the bundles of a framework bring. */
@Component
public final class BundleExtensions implements Extensions {

    private final Map<Object, Long> bundles = new IdentityHashMap<>();
    private final Extensions extensions;

    @Activate
    public BundleExtensions(
            BundleContext context,
            @Reference List<Map.Entry<Map<String, Object>, Importer>> importers,
            @Reference List<Map.Entry<Map<String, Object>, LayoutReader>> readers,
            @Reference List<Map.Entry<Map<String, Object>, Lexicon>> lexicons,
            @Reference List<Map.Entry<Map<String, Object>, Inspector>> inspectors,
            @Reference List<Map.Entry<Map<String, Object>, Exporter>> exporters,
            @Reference List<Map.Entry<Map<String, Object>, Rule>> rules,
            @Reference List<Map.Entry<Map<String, Object>, RuleSet>> ruleSets,
            @Reference List<Map.Entry<Map<String, Object>, DocumentKind>> kinds,
            @Reference List<Map.Entry<Map<String, Object>, TemplateSource>> templates) {
        extensions = Extensions.of(
                services(importers),
                services(readers),
                services(lexicons),
                services(inspectors),
                services(exporters),
                services(rules),
                services(ruleSets),
                services(kinds),
                services(templates),
                service -> context.getBundle(bundles.get(service)).getSymbolicName());
    }

    private <S> List<S> services(List<Map.Entry<Map<String, Object>, S>> entries) {
        for (Map.Entry<Map<String, Object>, S> entry : entries) {
            bundles.put(entry.getValue(), (Long) entry.getKey().get(Constants.SERVICE_BUNDLEID));
        }
        return entries.stream().map(Map.Entry::getValue).toList();
    }

    @Override
    public List<Extension> list() {
        return extensions.list();
    }
}
