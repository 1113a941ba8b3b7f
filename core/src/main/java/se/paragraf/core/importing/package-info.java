// SPDX-License-Identifier: Apache-2.0
/**
 * Reading minutes from files. Used by programs that embed Paragraf; Paragraf provides the service.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.importing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
