// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.open.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** The first reading of the document: what stands in its head, and where a reader can go. */
final class Survey implements XhtmlReader.Handler {

    /** A place in the outline. */
    record Entry(String name, String target, int depth) {}

    private final Map<String, String> metas = new HashMap<>();
    private final List<Entry> outline = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> captioned = new HashSet<>();
    private final StringBuilder title = new StringBuilder();
    private String language;
    private boolean inTitle;
    private int depth;
    private int tables;

    @Override
    public void start(String name, XMLStreamReader attributes) {
        String id = attributes.getAttributeValue(null, "id");
        if (id != null) {
            ids.add(id);
        }
        switch (name) {
            case "html" -> language = attributes.getAttributeValue(null, "lang");
            case "title" -> inTitle = true;
            case "meta" ->
                metas.put(attributes.getAttributeValue(null, "name"), attributes.getAttributeValue(null, "content"));
            case "bookmark" -> {
                String target = attributes.getAttributeValue(null, "href");
                String words = attributes.getAttributeValue(null, "name");
                if (target != null && target.startsWith("#") && words != null) {
                    outline.add(new Entry(words.strip(), target.substring(1), depth));
                }
                depth++;
            }
            case "table" -> tables++;
            case "caption" -> captioned.add("table" + tables);
            default -> {
                // said when it is written
            }
        }
    }

    @Override
    public void text(String text) {
        if (inTitle) {
            title.append(text);
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("title")) {
            inTitle = false;
        } else if (name.equals("bookmark")) {
            depth--;
        }
    }

    String title() {
        return title.toString().strip();
    }

    /** The language that the document names; null if none. */
    String language() {
        return language;
    }

    /** What a {@code meta} says; null if it is not there. */
    String meta(String name) {
        return metas.get(name);
    }

    /** Whether a table, counted from 1, has a caption of its own. */
    boolean hasCaption(int table) {
        return captioned.contains("table" + table);
    }

    /** Where a reader can go, without the document itself, which is where the reader is. */
    List<Entry> outline() {
        Stream<Entry> places = outline.stream().filter(entry -> ids.contains(entry.target()));
        boolean hasRoot = outline.stream().filter(entry -> entry.depth() == 0).count() == 1 && outline.size() > 1;
        return places.filter(entry -> !hasRoot || entry.depth() > 0).toList();
    }
}
