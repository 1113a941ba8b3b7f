// SPDX-License-Identifier: Apache-2.0
/**
 * Adding a kind of file to look into. Implemented by bundles that know a further one.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.inspection.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
