// SPDX-License-Identifier: Apache-2.0
/**
 * Writing documents of a meeting. Used by programs that embed Paragraf; Paragraf provides the service.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.export;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
