// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.VelocityException;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.text.Message;

/** Where and why a template failed, in words for the one who wrote it. */
final class TemplateFault {

    private static final Pattern PLACE =
            Pattern.compile("(?: at |^)([\\w./-]+)\\s?\\[line (\\d+), column (\\d+)]", Pattern.MULTILINE);

    private static final Pattern NAMED = Pattern.compile("\\$[\\w.]+");

    private TemplateFault() {}

    static ExportException of(String template, Throwable cause) {
        if (cause instanceof ParseErrorException parse) {
            return at(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), syntax(parse), cause);
        }
        if (cause instanceof MethodInvocationException call) {
            return at(
                    call.getTemplateName(),
                    call.getLineNumber(),
                    call.getColumnNumber(),
                    reference("$" + call.getReferenceName(), call),
                    cause);
        }
        String stack = cause instanceof VelocityException fault && fault.getVtlStackTrace() != null
                ? fault.getVtlStackTrace()[0].strip()
                : "";
        for (String text : new String[] {stack, String.valueOf(cause.getMessage())}) {
            Matcher place = PLACE.matcher(text);
            if (place.find()) {
                int line = Integer.parseInt(place.group(2));
                int column = Integer.parseInt(place.group(3));
                return at(place.group(1), line, column, reference(text.substring(0, place.start()), cause), cause);
            }
        }
        return new ExportException(Message.of(TemplateFault.class, "template.fault", template, reason(cause)), cause);
    }

    private static ExportException at(String template, int line, int column, String reference, Throwable cause) {
        String place = Integer.toString(line);
        return new ExportException(
                Message.of(
                        TemplateFault.class,
                        "template.fault.at",
                        String.valueOf(template),
                        place,
                        Integer.toString(column),
                        reference,
                        reason(cause)),
                cause);
    }

    /** The node that failed; of a missing variable Velocity gives the sign only, and the name in the message. */
    private static String reference(String node, Throwable cause) {
        Matcher named = NAMED.matcher(String.valueOf(cause.getMessage()));
        return firstLine(node).equals("$") && named.find() ? named.group() : firstLine(node);
    }

    private static String syntax(ParseErrorException parse) {
        return firstLine(String.valueOf(parse.getInvalidSyntax()));
    }

    private static String reason(Throwable cause) {
        Throwable root =
                cause instanceof MethodInvocationException && cause.getCause() != null ? cause.getCause() : cause;
        return root instanceof StackOverflowError ? "nested too deeply" : withoutPlace(root);
    }

    private static String withoutPlace(Throwable cause) {
        return PLACE.matcher(firstLine(String.valueOf(cause.getMessage()))).replaceAll("");
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
