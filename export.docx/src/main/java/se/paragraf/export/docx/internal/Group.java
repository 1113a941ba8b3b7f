// SPDX-License-Identifier: Apache-2.0
package se.paragraf.export.docx.internal;

/** Blocks that belong together. Two groups of a kind are two groups. */
final class Group {

    enum Kind {
        DECISION,
        NOTICE
    }

    private final Kind kind;

    Group(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
