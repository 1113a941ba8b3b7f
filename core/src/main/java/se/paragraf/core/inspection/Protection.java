// SPDX-License-Identifier: Apache-2.0
package se.paragraf.core.inspection;

/**
 * What a file keeps from its readers. Immutable, for any thread.
 *
 * @param encrypted whether its content is encrypted, even if anybody may open it
 * @param closed whether it forbids programs that read aloud to take out its text
 */
public record Protection(boolean encrypted, boolean closed) {

    /** A file that keeps nothing from anybody. */
    public static final Protection NONE = new Protection(false, false);
}
