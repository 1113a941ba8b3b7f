// SPDX-License-Identifier: Apache-2.0
/**
 * Writing files so that nothing is lost, whatever happens meanwhile. Used by Paragraf itself and by whoever saves beside it.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.file;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
