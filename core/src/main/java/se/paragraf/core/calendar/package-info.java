// SPDX-License-Identifier: Apache-2.0
/**
 * The days that the law counts. Used by rules, documents and programs that embed Paragraf.
 */
@Export
@Version("1.0.0")
package se.paragraf.core.calendar;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
