// SPDX-License-Identifier: Apache-2.0
/**
 * The words of minutes without their form, and texts for people in their own language. Used by whoever shows the content
 * of a model or reports something to a user.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
