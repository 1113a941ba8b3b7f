// SPDX-License-Identifier: Apache-2.0
/**
 * What bundles add to the desktop application: each is a service, found on the whiteboard. It appears when its service
 * comes, and vanishes when that goes; of two for the same place the one of higher {@code service.ranking} stands first.
 * The built-in parts use nothing else. All methods are called by the thread of the user interface.
 */
@Export
@Version("1.0.0")
package se.paragraf.ui.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
