// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.internal.document.tool;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import se.paragraf.core.document.spi.TemplateTool;
import se.paragraf.core.minutes.Untold;
import se.paragraf.model.minutes.Audience;
import se.paragraf.model.minutes.ListBlock;
import se.paragraf.model.minutes.ListItem;
import se.paragraf.model.minutes.Meeting;
import se.paragraf.model.minutes.Paragraph;
import se.paragraf.model.minutes.Run;
import se.paragraf.model.minutes.TableBlock;
import se.paragraf.model.minutes.TextBlock;
import se.paragraf.model.text.PlainText;

/** The paragraphs of a meeting as they stand on paper. For one document. */
public final class Matters implements TemplateTool {

    private static final Pattern LINK = Pattern.compile("(?:https?://|mailto:)\\S+", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final Map<Paragraph, String> anchors = new IdentityHashMap<>();

    /** The anchor of a paragraph, unique in the document even where a number is not. */
    public String anchor(Paragraph paragraph) {
        if (anchors.isEmpty() && paragraph.eContainer() instanceof Meeting meeting) {
            Set<String> taken = new HashSet<>();
            for (Paragraph each : meeting.getParagraphs()) {
                String anchor = "p" + each.getNumber();
                for (int again = 2; !taken.add(anchor); again++) {
                    anchor = "p" + each.getNumber() + "-" + again;
                }
                anchors.put(each, anchor);
            }
        }
        return anchors.get(paragraph);
    }

    /** Whether the minutes say that they are not adjusted yet. */
    public boolean isDraft(Meeting meeting) {
        return Draft.is(meeting);
    }

    /** Whether an object is kept from an audience: marked as internal in a version for the public. */
    public boolean isKept(Object value, String audience) {
        return Audience.PUBLIC.getName().equals(audience)
                && value instanceof EObject object
                && object.eClass().getEStructuralFeature("audience") instanceof EAttribute attribute
                && object.eGet(attribute) == Audience.INTERNAL;
    }

    /** Whether a text leads to what comes below it. */
    public boolean isLead(TextBlock block) {
        return PlainText.ofRuns(block.getRuns()).stripTrailing().endsWith(":");
    }

    /** The number as it shall be read, with its sign; empty if there is none. */
    public String number(Paragraph paragraph) {
        String written = paragraph.getNumberAsWritten();
        if (Words.areIn(written)) {
            return written.strip();
        }
        return paragraph.getNumber() > 0 ? "§ " + paragraph.getNumber() : "";
    }

    /** The text of a paragraph in parts: what is decided, and what is not. */
    public List<Map<String, Object>> parts(Paragraph paragraph) {
        return new DecisionParts(paragraph).list();
    }

    /** What the paragraph records and its text does not tell, by name. */
    public Map<String, Object> untold(Paragraph paragraph) {
        Untold untold = Untold.of(paragraph);
        Map<String, Object> map = new HashMap<>();
        map.put("votes", untold.votes());
        map.put("reservations", untold.reservations());
        map.put("disqualifications", untold.disqualifications());
        map.put("presenter", untold.presenter());
        map.put("closedDoors", untold.isBehindClosedDoors());
        map.put("proposals", untold.proposals());
        map.put("proposition", untold.proposition());
        map.put("notes", untold.notes());
        map.put("assignments", untold.assignments());
        map.put("recipients", untold.recipients());
        return map;
    }

    /** The name of the kind of an object: TextBlock. */
    public String type(EObject object) {
        return object.eClass().getName();
    }

    /** The lines of a text, blank ones too. */
    public List<String> lines(String text) {
        return text == null ? List.of() : List.of(LINE_END.split(text, -1));
    }

    /** Whether a value is there and is no blank text. */
    public boolean isSaid(Object value) {
        return value instanceof String text ? Words.areIn(text) : value != null;
    }

    /** Whether runs have anything to read. */
    public boolean isWritten(List<Run> runs) {
        return Words.areIn(runs);
    }

    /** The items of a list that have something to read. */
    public List<ListItem> items(ListBlock list) {
        return list.getItems().stream().filter(Matters::hasText).toList();
    }

    private static boolean hasText(ListItem item) {
        return Words.areIn(item.getRuns())
                || item.getSublists().stream()
                        .anyMatch(list -> list.getItems().stream().anyMatch(Matters::hasText));
    }

    /** How the items of a list are numbered. */
    public Map<String, Object> numbering(ListBlock list) {
        return Numbering.of(list);
    }

    /** A table as cells of equal count in every row; without rows if there is nothing to read in it. */
    public Map<String, Object> grid(TableBlock table) {
        return Grid.of(table);
    }

    /** The target of a link if it is one to the web or a mail address, else empty. */
    public String link(String target) {
        return target != null && LINK.matcher(target.strip()).matches() ? target.strip() : "";
    }
}
