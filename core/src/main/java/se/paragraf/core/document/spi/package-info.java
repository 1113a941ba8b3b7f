// SPDX-License-Identifier: Apache-2.0
/**
 * Adding kinds of documents and layers of templates. Implemented by bundles that bring a further document, or the dress
 * of a federation.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.document.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
