// SPDX-License-Identifier: Apache-2.0
/**
 * What was decided, and who owes what by when, over the meetings of years. Used by programs that follow up; Paragraf
 * provides the service.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.register;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
