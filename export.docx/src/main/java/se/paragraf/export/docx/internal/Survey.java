// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Texts;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** Looks through the XHTML: what the file says of it as a whole, and what must be known before a part of it is written. */
final class Survey implements XmlHandler {

    private final Map<String, String> properties = new HashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder runningHead = new StringBuilder();
    private final StringBuilder organ = new StringBuilder();
    private final StringBuilder heading = new StringBuilder();
    private final StringBuilder subtitle = new StringBuilder();
    private final Queue<TableShape> tables = new ArrayDeque<>();
    private final Deque<Integer> signatures = new ArrayDeque<>();
    private int inSignatures;
    private boolean firstSignature;
    private TableSurvey openTable;
    private int depthInTable;
    private String language = "";
    private StringBuilder collected;
    private int collecting;
    private int hidden;

    String title() {
        return Texts.collapse(title);
    }

    String runningHead() {
        return Texts.collapse(runningHead);
    }

    /** Who the document is of. */
    String organ() {
        return organ.isEmpty() ? property("author") : Texts.collapse(organ);
    }

    /** The main heading. */
    String heading() {
        return Texts.collapse(heading);
    }

    String subtitle() {
        return Texts.collapse(subtitle);
    }

    /** How many places to sign stand together, each time they do: to be taken where they are written. */
    Queue<Integer> signatures() {
        return signatures;
    }

    /** What a {@code meta} of the head says, or an empty text. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** The language that the document says it is in, or an empty text. */
    String language() {
        return language;
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(property("date")));
        } catch (DateTimeParseException e) {
            // A document without a date is a document; only its properties lack it.
            return Optional.empty();
        }
    }

    /** The tables in the order in which they begin: to be taken where they are written. */
    Queue<TableShape> tables() {
        return tables;
    }

    /** Whether all that stands in an element must be known before it can be written. */
    static boolean isMeasured(Element element) {
        return element.name().equals("table") || isPlaceToSign(element);
    }

    private static boolean isPlaceToSign(Element element) {
        return element.name().equals("div") && element.hasClass("signatures");
    }

    @Override
    public void start(Element element) {
        if (collected != null) {
            collecting++;
        }
        if (inSignatures > 0) {
            inSignatures++;
        }
        switch (element.name()) {
            case "html" -> language = Objects.requireNonNullElse(element.language(), "");
            case "title" -> collect(title);
            case "h1" -> collectFirst(heading);
            case "p" -> {
                if (element.hasClass("organ")) {
                    collectFirst(organ);
                } else if (element.hasClass("subtitle")) {
                    collectFirst(subtitle);
                }
            }
            case "div" -> countSignatures(element);
            case "meta" -> {
                if (element.attribute("name") != null && element.attribute("content") != null) {
                    properties.putIfAbsent(element.attribute("name"), Texts.collapse(element.attribute("content")));
                }
            }
            default -> {
                // says nothing of the document as a whole
            }
        }
        if (hidden > 0 || element.isHidden()) {
            if (element.hasClass("running-head")) {
                collect(runningHead.append(' '));
            }
            hidden++;
        } else if (openTable != null) {
            depthInTable++;
            openTable.start(element);
        } else if (element.name().equals("table")) {
            TableShape shape = new TableShape(kind(element));
            tables.add(shape);
            openTable = new TableSurvey(shape);
        }
    }

    private static TableShape.Kind kind(Element table) {
        if (table.hasClass("facts")) {
            return TableShape.Kind.FACTS;
        }
        return table.hasClass("attendance") ? TableShape.Kind.ATTENDANCE : TableShape.Kind.DATA;
    }

    private void countSignatures(Element element) {
        if (inSignatures == 0 && isPlaceToSign(element)) {
            inSignatures = 1;
            firstSignature = true;
        } else if (element.hasClass("signature")) {
            boolean first = inSignatures == 0 || firstSignature;
            signatures.add(first ? 1 : signatures.removeLast() + 1);
            firstSignature = false;
        }
    }

    private void collectFirst(StringBuilder text) {
        if (text.isEmpty()) {
            collect(text);
        }
    }

    private void collect(StringBuilder text) {
        if (collected == null) {
            collected = text;
            collecting = 1;
        }
    }

    @Override
    public void text(String text) {
        if (collected != null) {
            collected.append(text);
        } else if (hidden == 0 && openTable != null) {
            openTable.text(text);
        }
    }

    @Override
    public void end(String name) {
        if (collected != null && --collecting == 0) {
            collected = null;
        }
        if (inSignatures > 0) {
            inSignatures--;
        }
        if (hidden > 0) {
            hidden--;
        } else if (depthInTable > 0) {
            depthInTable--;
            openTable.end();
        } else if (name.equals("table")) {
            openTable = null;
        }
    }
}
