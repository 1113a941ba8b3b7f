// SPDX-License-Identifier: Apache-2.0
/**
 * Minutes as lines, whatever file they came from: what takes files apart makes lines, and what reads minutes reads these.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.importing.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
