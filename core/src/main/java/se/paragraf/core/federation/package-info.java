// SPDX-License-Identifier: Apache-2.0
/**
 * The file of a federation beside its minutes: who in the minutes is whom in the file, and how a first file is made from
 * minutes. Used by programs that read minutes; Paragraf provides the service.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.federation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
