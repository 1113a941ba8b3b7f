// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The first reading of the XHTML: what must be known before the first word of the body can be written. */
final class Survey implements XhtmlHandler {

    private final Map<String, String> properties = new HashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder runningHead = new StringBuilder();
    private final List<TableShape> tables = new ArrayList<>();
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

    /** The tables in the order in which they begin. */
    List<TableShape> tables() {
        return tables;
    }

    @Override
    public void start(Element element) {
        if (collected != null) {
            collecting++;
        }
        switch (element.name()) {
            case "html" -> language = Objects.requireNonNullElse(element.language(), "");
            case "title" -> collect(title);
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
            tables.add(new TableShape(kind(element)));
            openTable = new TableSurvey(tables.get(tables.size() - 1));
        }
    }

    private static TableShape.Kind kind(Element table) {
        if (table.hasClass("facts")) {
            return TableShape.Kind.FACTS;
        }
        return table.hasClass("attendance") ? TableShape.Kind.ATTENDANCE : TableShape.Kind.DATA;
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
