// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.pdf.internal;

import com.openhtmltopdf.util.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * What the renderer does not understand in a style sheet.
 *
 * @param sheet which of the document, counted from 1
 * @param line of that, without the blanks before it, counted from 1
 * @param reason in the words of the renderer
 */
record StyleComplaint(int sheet, int line, String reason) {

    private static final Pattern SHEET = Pattern.compile("#inline_style_(\\d{1,9})$");
    private static final Pattern LINE = Pattern.compile("(.*?) at line (\\d{1,9})\\.(.*)", Pattern.DOTALL);

    /** How the complaints end that count lines from 0. */
    private static final String FROM_ZERO = "Ignoring declaration.";

    private static final int LONGEST = 120;

    static StyleComplaint of(Diagnostic complaint) {
        Matcher sheet = SHEET.matcher(String.valueOf(complaint.getArgs()[0]));
        Matcher message = LINE.matcher(String.valueOf(complaint.getArgs()[1]));
        if (!sheet.find() || !message.matches()) {
            return new StyleComplaint(0, 0, shown(complaint.getFormattedMessage()));
        }
        int line = Integer.parseInt(message.group(2)) + (message.group(3).endsWith(FROM_ZERO) ? 1 : 0);
        return new StyleComplaint(Integer.parseInt(sheet.group(1)), line, shown(message.group(1)));
    }

    /** The style sheet as the renderer reads it; empty if that is not known. */
    String style(Document xhtml) {
        NodeList styles = xhtml.getElementsByTagName("style");
        return sheet < 1 || sheet > styles.getLength()
                ? ""
                : styles.item(sheet - 1).getTextContent().trim();
    }

    /** What stands in the line; empty if that is not known. */
    String written(String style) {
        return shown(
                style.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip());
    }

    /** The line of a file that is a part of the style sheet; 0 if it stands elsewhere. */
    int lineIn(byte[] file, String style) {
        String text =
                new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n").trim();
        int at = style.indexOf(text);
        long before = at < 0 ? 0 : lines(style.substring(0, at));
        return at < 0 || line <= before || line > before + lines(text) + 1 ? 0 : (int) (line - before) + blank(file);
    }

    /** Lines before the first that has anything in it. */
    private static int blank(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return (int) lines(text.substring(0, text.length() - text.stripLeading().length()));
    }

    private static long lines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
