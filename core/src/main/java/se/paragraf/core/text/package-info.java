// SPDX-License-Identifier: Apache-2.0
/**
 * Texts for people in their own language. Used by whoever reports something to a user.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
