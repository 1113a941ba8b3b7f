// SPDX-License-Identifier: Apache-2.0
/**
 * The entrance to Paragraf. Used by programs that embed it, with or without OSGi.
 */
@Export
@Version("1.0.0")
package se.paragraf.core;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
