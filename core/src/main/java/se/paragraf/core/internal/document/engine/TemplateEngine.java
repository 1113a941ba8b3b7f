// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.slf4j.helpers.NOPLogger;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.minutes.Audience;

/**
 * Velocity for templates that are not trusted: strict, escaping, with nothing in reach but what the context holds, and
 * with bounds on output, memory and steps. For any thread.
 */
public final class TemplateEngine {

    private static final String LOADER = RuntimeConstants.RESOURCE_LOADER + ".templates.";

    private final LayerLoader templates;
    private final String libraries;
    private final UnaryOperator<String> inForce;
    private final Limits limits;
    private TemplateRuntime runtime;

    /**
     * Starts nothing yet: the engine starts with the first document.
     *
     * @param templates all templates by their names
     * @param libraries names of those whose macros all templates can call; a later one replaces macros of an earlier one
     * @param inForce gives the name of the template that is meant where another names a file; null if there is none
     */
    TemplateEngine(
            Map<String, String> templates, List<String> libraries, UnaryOperator<String> inForce, Limits limits) {
        this.templates = new LayerLoader(templates);
        this.libraries = String.join(",", libraries);
        this.inForce = inForce;
        this.limits = limits;
    }

    /** Renders a template with the values that it may read. */
    public String render(String template, Map<String, Object> values) throws ExportException {
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(new XmlEscaping());
        events.addMethodExceptionHandler(new ToolFailure());
        events.addIncludeEventHandler(new LayerIncludes(inForce));
        Budget budget = Budget.begin(limits);
        BoundedContext context = new BoundedContext(values, budget);
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        if (Audience.PUBLIC.getName().equals(values.get("audience"))) {
            Reach.limit();
        }
        try {
            runtime().getTemplate(template).merge(context, new BoundedWriter(out, budget));
        } catch (RuntimeException | StackOverflowError e) {
            throw TemplateFault.of(template, e, context.paragraph());
        } finally {
            Reach.end();
            Budget.end();
        }
        return out.toString();
    }

    private synchronized TemplateRuntime runtime() {
        if (runtime == null) {
            // Velocity finds the class of the Uberspect by name in this loader, and in OSGi only in ours.
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(TemplateEngine.class.getClassLoader());
            try {
                TemplateRuntime started = new TemplateRuntime();
                started.setProperties(settings());
                started.init();
                runtime = started;
            } finally {
                thread.setContextClassLoader(before);
            }
        }
        return runtime;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put(RuntimeConstants.RESOURCE_LOADERS, "templates");
        settings.put(LOADER + RuntimeConstants.RESOURCE_LOADER_INSTANCE, templates);
        settings.put(LOADER + RuntimeConstants.RESOURCE_LOADER_CACHE, "true");
        settings.put(RuntimeConstants.VM_LIBRARY, libraries);
        settings.put(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
        settings.put(RuntimeConstants.VM_ARGUMENTS_STRICT, "true");
        settings.put(RuntimeConstants.VM_MAX_DEPTH, Integer.toString(Limits.MACRO_DEPTH));
        // Velocity leaves out silently what goes beyond; we count by ourselves and refuse.
        settings.put(RuntimeConstants.PARSE_DIRECTIVE_MAXDEPTH, Integer.toString(Limits.PARSE_DEPTH + 1));
        settings.put(RuntimeConstants.UBERSPECT_CLASSNAME, AllowListUberspect.class.getName());
        settings.put(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        // Otherwise the values inside "…$x…" are escaped twice.
        settings.put(RuntimeConstants.INTERPOLATE_STRINGLITERALS, "false");
        settings.put(RuntimeConstants.RUNTIME_LOG_TRACK_LOCATION, "true");
        // Velocity logs what it throws; the one who catches it decides what the user sees.
        settings.put(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        return settings;
    }
}
