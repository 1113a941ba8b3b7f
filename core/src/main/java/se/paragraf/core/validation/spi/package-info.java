// SPDX-License-Identifier: Apache-2.0
/**
 * Adding a rule. Implemented by bundles that bring rules of their own.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.validation.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
