// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal;

import se.paragraf.core.importing.text.Lines;
import se.paragraf.importer.text.internal.paragraph.Outline;
import se.paragraf.model.minutes.Meeting;

/**
 * Reads one part of the minutes: claims the lines that it understands, adds what they say to the meeting, and leaves
 * the rest alone.
 */
public interface PartReader {

    void read(Lines lines, Outline outline, Meeting meeting);
}
