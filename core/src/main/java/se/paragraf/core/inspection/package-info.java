// SPDX-License-Identifier: Apache-2.0
/**
 * What the file of a document tells of itself: whether it is tagged, in which language, with text or pictures of it alone.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.inspection;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
