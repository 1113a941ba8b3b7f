// SPDX-License-Identifier: Apache-2.0
/**
 * What minutes tell as a whole, where several places tell of one thing. Rules, templates and programs ask here, so that
 * they never disagree.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.minutes;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
