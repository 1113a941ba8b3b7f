// SPDX-License-Identifier: Apache-2.0
/**
 * Keeping federations, meetings and attest orders in files. Used by programs that embed Paragraf; Paragraf provides the
 * services.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.io;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
