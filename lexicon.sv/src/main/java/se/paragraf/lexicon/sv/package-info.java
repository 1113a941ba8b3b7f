// SPDX-License-Identifier: Apache-2.0
/** The words of Swedish as a list with rules of inflection, in the form of Hunspell. */
@Export
@Version("1.0.0")
package se.paragraf.lexicon.sv;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
