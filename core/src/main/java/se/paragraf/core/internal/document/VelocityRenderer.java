// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.paragraf.core.document.DocumentImage;
import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.document.Dress;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.document.spi.DocumentKind;
import se.paragraf.core.document.spi.TemplateSource;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.engine.Engines;
import se.paragraf.core.internal.document.kind.Kinds;
import se.paragraf.core.internal.document.layer.LayerFault;
import se.paragraf.core.internal.document.layer.LayerStack;
import se.paragraf.core.internal.document.layer.Layers;
import se.paragraf.core.internal.document.layer.Wording;
import se.paragraf.core.internal.document.markup.MarkupCheck;
import se.paragraf.core.internal.document.markup.StyleCheck;
import se.paragraf.core.internal.document.picture.Picture;
import se.paragraf.core.internal.document.picture.PictureFault;
import se.paragraf.core.internal.document.tool.Amounts;
import se.paragraf.core.internal.document.tool.Body;
import se.paragraf.core.internal.document.tool.Dates;
import se.paragraf.core.internal.document.tool.Labels;
import se.paragraf.core.internal.document.tool.Matters;
import se.paragraf.core.internal.document.tool.Numbers;
import se.paragraf.core.internal.document.tool.People;
import se.paragraf.core.internal.document.tool.Pictures;
import se.paragraf.core.internal.document.tool.Postings;
import se.paragraf.model.federation.Document;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.text.Message;

/** Renders by Velocity templates. */
@Component
public final class VelocityRenderer implements DocumentRenderer {

    private static final Locale MINUTES = Locale.forLanguageTag("sv-SE");

    private final Engines engines = new Engines();
    private final Kinds kinds;
    private final Layers layers;

    @Activate
    public VelocityRenderer(
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DocumentKind> kinds,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TemplateSource> sources) {
        this.kinds = new Kinds(kinds);
        this.layers = new Layers(sources, this.kinds.names());
    }

    @Override
    public Dress dress(Document content, ExportOptions options) throws ExportException {
        DocumentKind kind = kinds.find(content, options.document());
        return new Dressed(content, options, kind, layers.dressing(content, options.templates()));
    }

    private final class Dressed implements Dress {

        private final Document content;
        private final ExportOptions options;
        private final DocumentKind kind;
        private final LayerStack stack;

        private Dressed(Document content, ExportOptions options, DocumentKind kind, LayerStack stack) {
            this.content = content;
            this.options = options;
            this.kind = kind;
            this.stack = stack;
        }

        @Override
        public Optional<byte[]> template(String name) throws ExportException {
            Optional<byte[]> bytes = stack.bytes(name);
            if (bytes.isPresent() && name.endsWith(".css")) {
                StyleCheck.check(
                        new String(bytes.get(), StandardCharsets.UTF_8),
                        stack.find(name).orElse(name),
                        stack);
            }
            return bytes;
        }

        @Override
        public String place(String name) {
            return stack.find(name).orElse(name);
        }

        @Override
        public XhtmlDocument render() throws ExportException {
            Locale language = documentLanguage(options.language());
            Map<String, Object> context;
            try {
                context = context(content, stack, language);
            } catch (LayerFault e) {
                throw new ExportException(e.reason(), e);
            }
            Pictures pictures = new Pictures(options.pictures(), logo(stack));
            context.put("picture", pictures);
            context.put("audience", options.audience().getName());
            context.putAll(kind.values(content, options));
            String template = stack.find(kind.name() + ".vm")
                    .orElseThrow(() ->
                            new ExportException(Message.of(VelocityRenderer.class, "template.missing", kind.name())));
            String written = engines.of(stack).render(template, context);
            Map<String, DocumentImage> images = Pictures.taken(pictures);
            MarkupCheck.check(written, images.keySet(), template, stack);
            return new XhtmlDocument(written, language, images);
        }
    }

    private static Map<String, Object> context(Document content, LayerStack stack, Locale language)
            throws ExportException {
        Map<String, Object> context = new HashMap<>();
        context.put(content instanceof Meeting ? "meeting" : "order", content);
        context.put("language", language.toLanguageTag());
        context.put("minutesLanguage", MINUTES.toLanguageTag());
        context.put("style", style(stack));
        Wording words = stack.wording(language);
        context.put("organ", new Body());
        context.put("label", new Labels(words));
        context.put("date", new Dates(words));
        context.put("number", new Numbers());
        People people = new People(words);
        context.put("people", people);
        context.put("posting", new Postings(people));
        context.put("matter", new Matters());
        context.put("money", new Amounts(language));
        return context;
    }

    /** Checked by itself as well as in the document, since only here is it known which file it stands in. */
    private static String style(LayerStack stack) throws ExportException {
        String style = stack.text("style.css").orElse("");
        StyleCheck.checkForPaper(style, stack.find("style.css").orElse("style.css"), stack);
        return style;
    }

    private static Optional<Picture> logo(LayerStack stack) throws ExportException {
        for (String name : List.of("logo.png", "logo.jpg", "logo.svg")) {
            Optional<byte[]> bytes = stack.bytes(name);
            if (bytes.isPresent()) {
                try {
                    return Optional.of(Picture.of(bytes.get()));
                } catch (PictureFault e) {
                    throw new ExportException(
                            Message.of(
                                    VelocityRenderer.class,
                                    "logo.fault",
                                    stack.find(name).orElse(name),
                                    e.reason().orElseThrow()),
                            e);
                }
            }
        }
        return Optional.empty();
    }

    /** Swedish means Swedish as written in Sweden: a screen reader and a spelling checker want to know. */
    private static Locale documentLanguage(Locale chosen) {
        return chosen.getLanguage().equals(MINUTES.getLanguage())
                        && chosen.getCountry().isEmpty()
                ? MINUTES
                : chosen;
    }
}
