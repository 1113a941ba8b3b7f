// SPDX-License-Identifier: Apache-2.0
/**
 * What must hold in every model, whatever the law asks: ranges and dates in order, one number once. The metamodels
 * declare it by annotations, and so can an extension's. Used by programs that embed Paragraf.
 */
@Export
@Version("1.0.0")
package se.paragraf.model.constraint;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
