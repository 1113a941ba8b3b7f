// SPDX-License-Identifier: Apache-2.0
/**
 * Copying models and comparing two versions of one by the identity of their elements. Used by programs that embed
 * Paragraf; nothing here is implemented by others.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.compare;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
