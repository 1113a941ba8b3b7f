// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.VelocityException;
import se.paragraf.core.export.ExportException;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.text.Message;

/** Where and why a template failed, in words for the one who wrote it. */
final class TemplateFault {

    private static final Pattern PLACE =
            Pattern.compile("(?: at |^)([\\w./-]+)\\s?\\[line (\\d+), column (\\d+)]", Pattern.MULTILINE);

    private static final Pattern NAMED = Pattern.compile("\\$!?\\{?[\\w.]+");

    private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"\\s*([^\"\\n]*)");

    private final String template;
    private final Throwable cause;
    private final Message reason;
    private final Optional<Paragraph> paragraph;

    private TemplateFault(String template, Throwable cause, Optional<Paragraph> paragraph) {
        this.template = template;
        this.cause = deciding(cause);
        this.reason = FaultReason.of(this.cause);
        this.paragraph = paragraph;
    }

    static ExportException of(String template, Throwable cause, Optional<Paragraph> paragraph) {
        return new TemplateFault(template, cause, paragraph).exception();
    }

    /** Velocity wraps what a template does wrong while it is read. */
    private static Throwable deciding(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof TemplateRefusal || each instanceof ParseErrorException) {
                return each;
            }
        }
        return cause;
    }

    private ExportException exception() {
        if (cause instanceof ParseErrorException parse && parse.getLineNumber() > 0) {
            return at(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), encountered(parse));
        }
        if (cause instanceof MethodInvocationException call) {
            return at(
                    call.getTemplateName(),
                    call.getLineNumber(),
                    call.getColumnNumber(),
                    reference("$" + call.getReferenceName()));
        }
        String[] stack = cause instanceof VelocityException fault ? fault.getVtlStackTrace() : null;
        String first = stack == null || stack.length == 0 ? "" : stack[0].strip();
        for (String text : new String[] {first, String.valueOf(cause.getMessage())}) {
            Matcher place = PLACE.matcher(text);
            if (place.find()) {
                int line = Integer.parseInt(place.group(2));
                int column = Integer.parseInt(place.group(3));
                return at(place.group(1), line, column, reference(text.substring(0, place.start())));
            }
        }
        return new ExportException(
                Message.of(TemplateFault.class, "template.fault" + in(), template, number(), reason), cause);
    }

    private ExportException at(String file, int line, int column, String reference) {
        return new ExportException(
                Message.of(
                        TemplateFault.class,
                        "template.fault.at" + in(),
                        String.valueOf(file),
                        number(),
                        reason,
                        Integer.toString(line),
                        Integer.toString(column),
                        reference),
                cause);
    }

    private static String encountered(ParseErrorException parse) {
        if (parse.getInvalidSyntax() != null) {
            return firstLine(parse.getInvalidSyntax());
        }
        Matcher encountered = ENCOUNTERED.matcher(String.valueOf(parse.getMessage()));
        return encountered.find() ? encountered.group(1).strip() : "?";
    }

    private String in() {
        return number().isEmpty() ? "" : ".in";
    }

    /** The paragraph that was rendered, as a reader finds it; empty if it was none. */
    private String number() {
        return paragraph
                .map(each -> each.getNumber() > 0 ? "§ " + each.getNumber() : each.getTitle())
                .map(TemplateFault::firstLine)
                .orElse("");
    }

    /** The node that failed; of a missing variable Velocity gives the sign only, and the name in the message. */
    private String reference(String node) {
        Matcher named = NAMED.matcher(String.valueOf(cause.getMessage()));
        return firstLine(node).equals("$") && named.find() ? named.group() : firstLine(node);
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
