// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/** Gives numbers to bookmarks and pictures: none twice, and none that the template has. */
final class Ids {

    private int next;

    Ids(int first) {
        next = first;
    }

    String take() {
        return String.valueOf(next++);
    }
}
