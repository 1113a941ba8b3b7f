// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.MacroOverflowException;
import org.apache.velocity.exception.ParseErrorException;
import se.paragraf.core.internal.document.layer.LayerFault;
import se.paragraf.model.text.Message;

/** Says in the language of the reader why a template failed: Velocity speaks English, and of classes. */
final class FaultReason {

    private static final Pattern PLACE = Pattern.compile(" at [\\w./-]+\\s?\\[line \\d+, column \\d+]");

    private static final Map<String, Pattern> KNOWN = Map.of(
            "variable", Pattern.compile("Variable \\$(\\w+) has not been set"),
            "property", Pattern.compile("does not contain property '([^']+)'"),
            "method", Pattern.compile("does not contain method ([\\w]+)\\("),
            "null", Pattern.compile("(?s)Reference (\\S+) .*(?:value|toString\\(\\)) (?:is |of )?null"),
            "foreach", Pattern.compile("cannot be iterated over|Could not determine type of iterator"),
            "macro", Pattern.compile("Macro '?#?(\\w+)'? is not defined"),
            "arguments", Pattern.compile("VM #(\\w+): (?:too few|too many) arguments"));

    private FaultReason() {}

    static Message of(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof TemplateRefusal refusal) {
                return refusal.reason();
            } else if (each instanceof LayerFault fault) {
                return fault.reason();
            } else if (each instanceof StackOverflowError || each instanceof MacroOverflowException) {
                return reason("deep");
            }
        }
        return cause instanceof ParseErrorException ? reason("syntax") : known(words(cause));
    }

    private static Message known(String words) {
        for (Map.Entry<String, Pattern> each : KNOWN.entrySet()) {
            Matcher matcher = each.getValue().matcher(words);
            if (matcher.find()) {
                return reason(each.getKey(), matcher.groupCount() > 0 ? matcher.group(1) : "");
            }
        }
        return reason("other", words);
    }

    /** The deepest cause knows best. */
    private static String words(Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return PLACE.matcher(message.strip().lines().findFirst().orElse("")).replaceAll("");
    }

    private static Message reason(String key, Object... arguments) {
        return Message.of(FaultReason.class, "reason." + key, arguments);
    }
}
