// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import se.paragraf.export.docx.internal.template.Style;

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
 * @param section what the text belongs to
 */
record Context(
        Style base,
        Style style,
        boolean heading,
        RunFormat run,
        List list,
        ListItem item,
        Group group,
        Section section) {

    /** A list: the style and the numbering of its items and how deep it lies in others. */
    record List(Style style, int numbering, int depth) {}

    static final Context BODY =
            new Context(Style.NORMAL, Style.NORMAL, false, RunFormat.PLAIN, null, null, null, Section.NONE);

    Context withRun(RunFormat newRun) {
        return new Context(base, style, heading, newRun, list, item, group, section);
    }

    Context withStyle(Style newStyle) {
        return new Context(base, newStyle, heading, run, list, item, group, section);
    }

    Context asHeading(Style newStyle) {
        return new Context(base, newStyle, true, run, list, null, group, section);
    }

    Context withBase(Style newBase) {
        return new Context(newBase, newBase, false, run, list, item, group, section);
    }

    Context inGroup(Group newGroup) {
        return new Context(base, style, heading, run, list, item, newGroup, section);
    }

    Context inList(List newList) {
        return new Context(base, style, heading, run, newList, item, group, section);
    }

    Context asItem(ListItem newItem) {
        return new Context(list.style(), list.style(), false, run, list, newItem, group, section);
    }

    /** A cell begins afresh: lists and groups around the table do not reach into it. */
    Context asCell(Style newBase) {
        return new Context(newBase, newBase, false, run, null, null, null, section);
    }

    boolean isInDecision() {
        return group != null && group.kind() == Group.Kind.DECISION;
    }

    /** How deep a list lies that begins here. */
    int listDepth() {
        return list == null ? 0 : list.depth() + 1;
    }

    Context inSection(Section newSection) {
        return new Context(base, style, heading, run, list, item, group, newSection);
    }

    /** Whether the text stands in a frame of its own. */
    boolean isInBox() {
        return group != null && group.kind() == Group.Kind.NOTICE;
    }

    Paragraph paragraph() {
        ParagraphFormat format =
                new ParagraphFormat(style, heading, item, item == null ? 0 : item.takeNumbering(), group);
        return new Paragraph(format, section);
    }
}
