// SPDX-License-Identifier: Apache-2.0
/**
 * Adding an output format. Implemented by bundles that write a meeting in a further form.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.export.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
