// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.field;

/** What part of the minutes a label belongs to. */
public enum LabelKind {
    HEADER,
    DECIDING,
    SUBSTITUTE,
    OTHER,
    ABSENT,
    SIGNATURE,
    NOTICE,
    ATTACHMENTS,
    AGENDA;

    public boolean isAttendance() {
        return this == DECIDING || this == SUBSTITUTE || this == OTHER || this == ABSENT;
    }
}
