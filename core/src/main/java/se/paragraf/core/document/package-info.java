// SPDX-License-Identifier: Apache-2.0
/**
 * The one XHTML document that every page-like format is made of.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
