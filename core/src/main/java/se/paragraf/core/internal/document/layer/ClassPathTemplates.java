// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.internal.Contribution;

/** Finds the layers that the jars of a class path list. */
public final class ClassPathTemplates {

    private static final String TO_ROOT = "../../";

    private ClassPathTemplates() {}

    /** All layers, the most preferred first: what is listed, and services, which have no ranking on a class path. */
    public static List<TemplateSource> with(List<TemplateSource> services, ClassLoader loader) {
        List<TemplateSource> sources = new ArrayList<>(services);
        try {
            for (URL list : Collections.list(loader.getResources(TemplateSource.LIST))) {
                add(list, sources);
            }
        } catch (IOException e) {
            Contribution.leftOut(TemplateSource.LIST, e);
        }
        sources.sort(Comparator.comparing(ClassPathTemplates::ranking).reversed());
        return List.copyOf(sources);
    }

    /** The jar or folder that lists a layer; empty for what is no such layer. */
    public static Optional<String> origin(Object service) {
        return service instanceof ListedTemplates listed ? Optional.of(listed.origin()) : Optional.empty();
    }

    private static void add(URL list, List<TemplateSource> sources) {
        String root = list.getPath().substring(0, list.getPath().length() - TemplateSource.LIST.length());
        try (InputStream in = list.openStream()) {
            sources.add(new ListedTemplates(name(root), TemplateList.read(in), path -> entry(list, path)));
        } catch (IOException e) {
            Contribution.leftOut(list.toString(), e);
        }
    }

    private static URL entry(URL list, String path) {
        try {
            return new URL(list, TO_ROOT + path);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int ranking(TemplateSource source) {
        return source instanceof ListedTemplates listed ? listed.ranking() : 0;
    }

    /** The name of the jar or folder in {@code file:/lib/a.jar!/}. */
    private static String name(String root) {
        String[] segments = root.replace("!", "").split("/");
        return segments[segments.length - 1];
    }
}
