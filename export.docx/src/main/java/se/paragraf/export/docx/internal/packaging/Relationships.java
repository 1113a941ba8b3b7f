// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal.packaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.paragraf.export.docx.internal.xml.Element;
import se.paragraf.export.docx.internal.xml.Markup;
import se.paragraf.export.docx.internal.xml.XmlHandler;

/** What a part needs of others. */
public final class Relationships implements XmlHandler {

    /** What the types of office documents begin with. */
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<Relationship> list = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int added;

    /** A copy to add to. */
    public Relationships copy() {
        Relationships copy = new Relationships();
        copy.list.addAll(list);
        copy.ids.addAll(ids);
        return copy;
    }

    /** All, in their order. */
    public List<Relationship> list() {
        return list;
    }

    /** The first of a type, told by the last word of its URI. */
    public Optional<Relationship> first(String word) {
        return list.stream().filter(relationship -> relationship.is(word)).findFirst();
    }

    /** Leaves out those of a type. */
    public void remove(String word) {
        list.removeIf(relationship -> relationship.is(word));
    }

    /** Adds one and returns its id. */
    public String add(String type, String target, boolean external) {
        String id;
        do {
            id = "add" + ++added;
        } while (!ids.add(id));
        list.add(new Relationship(id, type, target, external));
        return id;
    }

    /** The part that holds the relationships of a part. */
    public static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The name of the part that a target means, seen from another part. */
    public static String resolve(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(part.split("/")));
        path.remove(path.size() - 1);
        for (String step : target.split("/")) {
            if (!step.equals("..")) {
                path.add(step);
            } else if (!path.isEmpty()) {
                path.remove(path.size() - 1);
            }
        }
        return String.join("/", path);
    }

    /** How a part is called seen from another. */
    public static String relative(String part, String target) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        if (target.startsWith(folder)) {
            return target.substring(folder.length());
        }
        return "../".repeat((int)
                        folder.chars().filter(character -> character == '/').count())
                + target;
    }

    /** Writes the part. */
    public void write(Markup out) throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        out.start("Relationships", "xmlns", NAMESPACE).line();
        for (Relationship relationship : list) {
            out.empty(
                            "Relationship",
                            "Id",
                            relationship.id(),
                            "Type",
                            relationship.type(),
                            "Target",
                            relationship.target(),
                            "TargetMode",
                            relationship.external() ? "External" : null)
                    .line();
        }
        out.end("Relationships").line();
    }

    @Override
    public void start(Element element) {
        if (element.name().equals("Relationship")) {
            String id = Objects.requireNonNullElse(element.attribute("Id"), "");
            ids.add(id);
            list.add(new Relationship(
                    id,
                    Objects.requireNonNullElse(element.attribute("Type"), ""),
                    Objects.requireNonNullElse(element.attribute("Target"), ""),
                    "External".equalsIgnoreCase(element.attribute("TargetMode"))));
        }
    }

    @Override
    public void text(String text) {
        // has no meaning
    }

    @Override
    public void end(String name) {
        // has no meaning
    }
}
