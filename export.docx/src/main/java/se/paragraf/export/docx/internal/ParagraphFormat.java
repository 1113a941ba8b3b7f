// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

import se.paragraf.export.docx.internal.template.Style;

/**
 * What a paragraph is.
 *
 * @param style its style
 * @param heading whether it is a heading
 * @param item the item of a list that it belongs to, or null
 * @param numbering the numbering that it bears, 0 if none
 * @param group the group that it belongs to, or null
 */
record ParagraphFormat(Style style, boolean heading, ListItem item, int numbering, Group group) {

    boolean isIn(Group.Kind kind) {
        return group != null && group.kind() == kind;
    }

    boolean sharesGroupWith(ParagraphFormat other) {
        return group != null && other != null && group == other.group();
    }

    /** Whether Word draws one frame around both. It does not where their indents differ. */
    boolean isAlignedWith(ParagraphFormat other) {
        return item == null
                ? other.item() == null
                : other.item() != null && item.level() == other.item().level();
    }
}
