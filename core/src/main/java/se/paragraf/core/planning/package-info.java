// SPDX-License-Identifier: Apache-2.0
/**
 * The next meeting, as far as it can be told beforehand. Used by programs that prepare minutes; Paragraf provides the
 * service.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.planning;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
