// SPDX-License-Identifier: Apache-2.0
/**
 * The command line for programs that run on a plain class path.
 */
@Export
@Version("1.0.0")
package se.paragraf.cli;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
