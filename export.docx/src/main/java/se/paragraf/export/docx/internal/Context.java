// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/**
 * What the elements around say of a text.
 *
 * @param base the style of paragraphs that say nothing of themselves
 * @param style the style of the paragraph that the text stands in
 * @param heading whether the text is a heading
 * @param run how the text looks
 * @param list the list around, or null
 * @param item the item of a list around, or null
 * @param group the group around, or null
 */
record Context(String base, String style, boolean heading, RunFormat run, List list, ListItem item, Group group) {

    /** A list: the style and the numbering of its items and how deep it lies in others. */
    record List(String style, int numbering, int depth) {}

    static final Context BODY =
            new Context(StyleNames.NORMAL, StyleNames.NORMAL, false, RunFormat.PLAIN, null, null, null);

    Context withRun(RunFormat newRun) {
        return new Context(base, style, heading, newRun, list, item, group);
    }

    Context withStyle(String newStyle) {
        return new Context(base, newStyle, heading, run, list, item, group);
    }

    Context asHeading(String newStyle) {
        return new Context(base, newStyle, true, run, list, null, group);
    }

    Context withBase(String newBase) {
        return new Context(newBase, newBase, false, run, list, item, group);
    }

    Context inGroup(Group newGroup) {
        return new Context(base, style, heading, run, list, item, newGroup);
    }

    Context inList(List newList) {
        return new Context(base, style, heading, run, newList, item, group);
    }

    Context asItem(ListItem newItem) {
        return new Context(list.style(), list.style(), false, run, list, newItem, group);
    }

    /** A cell begins afresh: lists and groups around the table do not reach into it. */
    Context asCell(String newBase) {
        return new Context(newBase, newBase, false, run, null, null, null);
    }

    boolean isInDecision() {
        return group != null && group.kind() == Group.Kind.DECISION;
    }

    /** How deep a list lies that begins here. */
    int listDepth() {
        return list == null ? 0 : list.depth() + 1;
    }

    Paragraph paragraph() {
        return new Paragraph(new ParagraphFormat(style, heading, item, item == null ? 0 : item.takeNumbering(), group));
    }
}
