// SPDX-License-Identifier: Apache-2.0
/**
 * The words of minutes without their form.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
