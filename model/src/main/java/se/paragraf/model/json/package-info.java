// SPDX-License-Identifier: Apache-2.0
/**
 * The model as JSON, with the same content as its files, and the JSON Schema of it. Used by programs that do not speak
 * XMI; Paragraf provides the service.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.json;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
