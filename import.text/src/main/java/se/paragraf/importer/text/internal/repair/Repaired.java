// SPDX-License-Identifier: Apache-2.0
package se.paragraf.importer.text.internal.repair;

import java.util.List;
import se.paragraf.core.importing.text.Lines;

/**
 * A text after its repair.
 *
 * @param lines as many as before
 * @param changes what was changed or is proposed, by line; empty if the text was whole
 */
public record Repaired(Lines lines, List<Change> changes) {}
