// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import se.paragraf.core.document.DocumentRenderer;
import se.paragraf.core.document.XhtmlDocument;
import se.paragraf.core.export.ExportException;
import se.paragraf.core.export.ExportOptions;
import se.paragraf.core.internal.document.engine.BuiltInTemplates;
import se.paragraf.core.internal.document.engine.TemplateEngine;
import se.paragraf.core.internal.document.tool.Body;
import se.paragraf.core.internal.document.tool.Dates;
import se.paragraf.core.internal.document.tool.Labels;
import se.paragraf.core.internal.document.tool.Matters;
import se.paragraf.core.internal.document.tool.Numbers;
import se.paragraf.core.internal.document.tool.People;
import se.paragraf.core.internal.document.tool.Postings;
import se.paragraf.model.minutes.Meeting;

/** Renders by the built-in Velocity templates. */
@Component
public final class VelocityRenderer implements DocumentRenderer {

    private static final Locale MINUTES = Locale.forLanguageTag("sv-SE");

    private final TemplateEngine engine = new TemplateEngine(new BuiltInTemplates(), "macros.vm", "matters.vm");

    @Override
    public XhtmlDocument render(Meeting meeting, ExportOptions options) throws ExportException {
        Locale language = documentLanguage(options.language());
        Map<String, Object> context = new HashMap<>();
        context.put("meeting", meeting);
        context.put("language", language.toLanguageTag());
        context.put("minutesLanguage", MINUTES.toLanguageTag());
        context.put("style", BuiltInTemplates.text("minutes.css"));
        context.put("organ", new Body());
        context.put("label", new Labels(language));
        context.put("date", new Dates(language));
        context.put("number", new Numbers());
        People people = new People(language);
        context.put("people", people);
        context.put("posting", new Postings(people));
        context.put("matter", new Matters());
        return new XhtmlDocument(engine.render("minutes.vm", context), language);
    }

    /** Swedish means Swedish as written in Sweden: a screen reader and a spelling checker want to know. */
    private static Locale documentLanguage(Locale chosen) {
        return chosen.getLanguage().equals(MINUTES.getLanguage())
                        && chosen.getCountry().isEmpty()
                ? MINUTES
                : chosen;
    }
}
