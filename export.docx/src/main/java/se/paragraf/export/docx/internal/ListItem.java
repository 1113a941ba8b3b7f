// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/** An item of a list; its first paragraph bears the number. */
final class ListItem {

    private final int numbering;
    private final int level;
    private boolean numbered;

    ListItem(int numbering, int level) {
        this.numbering = numbering;
        this.level = level;
    }

    int level() {
        return level;
    }

    /** The numbering for the first who asks, 0 for those after. */
    int takeNumbering() {
        int taken = numbered ? 0 : numbering;
        numbered = true;
        return taken;
    }
}
