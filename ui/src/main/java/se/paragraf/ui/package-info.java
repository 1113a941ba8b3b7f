// SPDX-License-Identifier: Apache-2.0
/**
 * The workbench of the desktop application, as contributions see it. All of it belongs to the thread of the user
 * interface, unless a method says otherwise.
 */
@Export
@Version("1.0.0")
package se.paragraf.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
