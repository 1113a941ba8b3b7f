// SPDX-License-Identifier: Apache-2.0
/**
 * Adding a kind of source. Implemented by bundles that read minutes in a further form.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.importing.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
